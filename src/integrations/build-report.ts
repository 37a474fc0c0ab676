import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

const FOLDER = 'test-results';

/** Prints pages, seconds and peak memory of a build, and leaves them in test-results/build.json for the output gate. */
export function buildReport(): AstroIntegration {
  const started = performance.now();
  return {
    name: 'build-report',
    hooks: {
      'astro:build:done': ({ pages, logger }) => {
        const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
        const peakMegabytes = Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
        logger.info(`${pages.length.toLocaleString('en-US')} pages, ${seconds} s, ${peakMegabytes.toLocaleString('en-US')} MB at the peak`);
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(join(FOLDER, 'build.json'), `${JSON.stringify({ pages: pages.length, seconds, peakMegabytes })}\n`);
      },
    },
  };
}
