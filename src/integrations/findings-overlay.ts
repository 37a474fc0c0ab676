import type { AstroIntegration } from 'astro';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import { checkContent } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import { formatFindings } from '#gates/print.ts';
import { answerFindings, explainFailures, overlayPage } from '#integrations/findings-middleware.ts';
import { LiveContent } from '#integrations/live-content.ts';

const SCRIPT = '/src/client/findings-panel.ts';
const STYLES = '/src/styles/index.css';
/** How long after a page that was explained Vite may not cover it with the error itself, in milliseconds. */
const QUIET = 1000;

function print({ findings }: LiveContent): void {
  if (findings.length > 0) console.error(`\n${formatFindings(findings)}`);
}

function contentPath(root: string, file: string): string | undefined {
  const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
  return path.startsWith('content/') ? path : undefined;
}

/** Keeps Vite from covering an explained page with the stack trace; gives the function that says a page was explained. */
function holdBackErrors({ environments }: ViteDevServer): () => void {
  const { hot } = environments.client;
  const { send } = hot;
  let until = 0;
  hot.send = ((...given: [HotPayload | string, unknown?]) => {
    const [payload] = given;
    const isError = typeof payload === 'object' && payload.type === 'error';
    if (!isError || Date.now() > until) Reflect.apply(send, hot, given);
  }) as typeof send;
  return () => void (until = Date.now() + QUIET);
}

/** Follows changes of content: checks, tells the pages, and has texts made anew whose mended form is another. */
function follow(content: LiveContent, server: ViteDevServer): void {
  server.watcher.on('all', (_event, file) => {
    if (contentPath(content.root, file) !== undefined) content.changed();
  });
  content.onCheck((rewritten) => {
    print(content);
    // Vite listens to the single events, the check above to "all": so this has modules made anew without another check.
    for (const path of rewritten) server.watcher.emit('change', join(content.root, path));
    server.environments.client.hot.send('content-findings', {});
  });
}

/** Serves texts without what cannot be shown, the findings, and pages in place of stack traces. */
export function overlayPlugin(content: LiveContent): Plugin {
  return {
    name: 'content-findings',
    enforce: 'pre',
    async load(id) {
      if (!/\.mdx$/.test(id)) return undefined;
      const path = contentPath(content.root, id);
      if (path === undefined) return undefined;
      await content.settled();
      return content.mendedText(path);
    },
    configureServer(server) {
      follow(content, server);
      const { base } = server.config;
      server.middlewares.use(answerFindings(content));
      server.middlewares.use(explainFailures(content, { base, page: overlayPage(base, { script: SCRIPT, styles: STYLES }), explained: holdBackErrors(server) }));
    },
  };
}

/** In development: prints findings, shows them on the pages they concern, and keeps a mistake in one file from the other pages. Does nothing in a build. */
export function findingsOverlay(): AstroIntegration {
  return {
    name: 'content-findings',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const memory = rememberChecks(root);
        const content = new LiveContent(root, (folder) => checkContent(folder, undefined, memory.check));
        content.check();
        memory.save();
        print(content);
        injectScript('page', `import '${SCRIPT}';`);
        updateConfig({ vite: { plugins: [overlayPlugin(content)] } });
      },
    },
  };
}
