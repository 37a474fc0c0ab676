import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#gates/content.ts';
import { formatFindings } from '#gates/print.ts';
import { plural } from '#lib/text.ts';

/** Wait after the last change of a file, in milliseconds. */
const PAUSE = 300;

function report(root: string): number {
  const { findings } = checkContent(root);
  if (findings.length > 0) console.error(`\n${formatFindings(findings)}`);
  return findings.length;
}

/** Runs the content gates before a build, which stops at any finding; in development prints findings and goes on. */
export function contentGate(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        const count = report(root);
        if (count > 0 && command === 'build') throw new Error(`the content gate found ${plural(count, 'mistake')}, printed above`);
      },
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(root), PAUSE);
        });
      },
    },
  };
}
