import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defaultClientConditions } from 'vite';
import { snapshotOf } from '#gates/check-offered.ts';
import { checkAnew, readCheckedFiles } from '#gates/content.ts';
import type { FileChecker } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import { DICTIONARY_FILE } from '#loaders/dictionary.ts';
import { CHECK_DICTIONARY, CHECK_RECORDS } from '#lib/paths.ts';
import { site } from '#site.ts';

/** In a worker there is no document: of packages that have a form for workers, that one is taken. */
const CONDITIONS = ['worker', ...defaultClientConditions];

/** What is published for the check in the browser, by path. */
const FILES = new Map<string, (root: string, check: FileChecker) => string | Uint8Array>([
  [CHECK_RECORDS, (root, check) => JSON.stringify(snapshotOf(readCheckedFiles(root, check), site.url))],
  [CHECK_DICTIONARY, () => readFileSync(DICTIONARY_FILE)],
]);

/** Publishes the checked content and the dictionary, so that the check in the browser can hold new files against them; in development they are made anew for each request. */
export function publishedRecords(): AstroIntegration {
  let root = '';
  return {
    name: 'published-records',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { environments: { client: { resolve: { conditions: CONDITIONS } } } } }),
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [, make] = [...FILES].find(([path]) => request.url?.endsWith(path) === true) ?? [];
          if (!make) return next();
          response.end(make(root, rememberChecks(root).check));
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const [path, make] of FILES) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, make(root, checkAnew));
        }
      },
    },
  };
}
