import type { AstroIntegrationLogger } from 'astro';
import type { IndexFile } from 'pagefind';
import type { ViteDevServer } from 'vite';
import { buildSearch } from '#integrations/search-files.ts';
import { readSearchPages } from '#integrations/search-records.ts';
import { plural } from '#lib/text.ts';

/** Finished files by their path below /pagefind/. */
type Files = ReadonlyMap<string, IndexFile>;

async function indexRecords(root: string, logger: AstroIntegrationLogger): Promise<Files> {
  const pages = readSearchPages(root);
  const files = await buildSearch(pages);
  logger.info(`${plural(pages.length, 'page')} indexed from the records`);
  return files;
}

/** Gives an index that is made when it is first asked for and anew after content has changed. */
function lazyIndex(root: string, logger: AstroIntegrationLogger): { files: () => Promise<Files>; forget: (path: string) => void } {
  let held: Promise<Files> | undefined;
  return {
    files: () => (held ??= indexRecords(root, logger).catch((error: unknown) => {
      held = undefined;
      throw error;
    })),
    forget: (path) => {
      if (path.replaceAll('\\', '/').includes('/content/')) held = undefined;
    },
  };
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

/** Answers /pagefind/ in the development server from an index over the records, so that search works before a build. */
export function serveSearch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { files, forget } = lazyIndex(server.config.root, logger);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, forget);
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    if (path === undefined) return next();
    files().then((all) => {
      const file = all.get(path);
      response.statusCode = file ? 200 : 404;
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', contentType(path));
      response.end(file?.content);
    }, next);
  });
}
