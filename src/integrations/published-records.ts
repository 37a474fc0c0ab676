import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultClientConditions } from 'vite';
import { snapshotOf } from '#gates/check-offered.ts';
import { readCheckedFiles } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import { CHECK_RECORDS } from '#lib/paths.ts';
import { site } from '#site.ts';

/** In a worker there is no document: of packages that have a form for workers, that one is taken. */
const CONDITIONS = ['worker', ...defaultClientConditions];

/** Publishes the checked content as data, so that the check in the browser can hold new files against it; in development it is read anew for each request. */
export function publishedRecords(): AstroIntegration {
  let root = '';
  return {
    name: 'published-records',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { environments: { client: { resolve: { conditions: CONDITIONS } } } } }),
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith(CHECK_RECORDS) !== true) return next();
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(snapshotOf(readCheckedFiles(root, rememberChecks(root).check), site.url)));
        });
      },
      'astro:build:done': ({ dir }) => {
        const file = join(fileURLToPath(dir), CHECK_RECORDS);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(snapshotOf(readCheckedFiles(root), site.url)));
      },
    },
  };
}
