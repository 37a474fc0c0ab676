import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#gates/content.ts';
import { formatCount, formatFindings } from '#gates/print.ts';
import { plural } from '#lib/text.ts';
import { isError } from '#schemas/problems.ts';

/** An error of which Astro prints the message alone: where in our code it was thrown helps nobody to mend a content file. */
function stopWith(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}

/** Runs the content gates before a build, which stops at any error and counts warnings. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const { findings } = checkContent(fileURLToPath(config.root));
        const errors = findings.filter(isError);
        if (errors.length > 0) console.error(`\n${formatFindings(errors)}`);
        else if (findings.length > 0) console.error(`\nThe content gate: ${formatCount(findings)} Run "npm run check" to read them.`);
        if (errors.length === 0) return;
        // Else Astro would add that something unforeseen happened here.
        logger.options = { ...logger.options, level: 'silent' };
        throw stopWith(`The content gate stopped the build: ${plural(errors.length, 'mistake')}, printed above.`);
      },
    },
  };
}
