import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#gates/content.ts';
import { formatCount, formatFindings } from '#gates/print.ts';
import { plural } from '#lib/text.ts';
import { isError } from '#schemas/problems.ts';

/** Wait after the last change of a file, in milliseconds. */
const PAUSE = 300;

/** Prints what the gates found, warnings in full only where they are wanted, and returns the number of errors. */
function report(root: string, warnings: boolean): number {
  const { findings } = checkContent(root);
  const errors = findings.filter(isError);
  const shown = warnings ? findings : errors;
  if (shown.length > 0) console.error(`\n${formatFindings(shown)}`);
  else if (findings.length > 0) console.error(`\nThe content gate: ${formatCount(findings)} Run "npm run check" to read them.`);
  return errors.length;
}

/** Runs the content gates before a build, which stops at any error and counts warnings; in development prints findings and goes on. */
export function contentGate(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        const count = report(root, command === 'dev');
        if (count > 0 && command === 'build') throw new Error(`the content gate found ${plural(count, 'mistake')}, printed above`);
      },
      'astro:server:setup': ({ server }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').includes('/content/')) return;
          clearTimeout(timer);
          timer = setTimeout(() => report(root, true), PAUSE);
        });
      },
    },
  };
}
