import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#gates/content.ts';
import { formatFindings } from '#gates/print.ts';
import { isError } from '#schemas/problems.ts';
import { plural } from '#lib/text.ts';

/** Runs the content gates before a build, which stops at any error; warnings are printed. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const { findings } = checkContent(fileURLToPath(config.root));
        if (findings.length > 0) console.error(`\n${formatFindings(findings)}`);
        const errors = findings.filter(isError).length;
        if (errors > 0) throw new Error(`the content gate found ${plural(errors, 'mistake')}, printed above`);
      },
    },
  };
}
