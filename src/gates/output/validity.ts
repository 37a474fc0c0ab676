import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ConfigData } from 'html-validate';
import { validateFiles } from '#gates/output/validate-files.ts';
import type { HtmlMistake, ValidityTask } from '#gates/output/validate-files.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';

/** The part of the configuration that editors read too. */
const BASE = new URL('../../../.htmlvalidate.json', import.meta.url);

/** Workers at most: more would only cost memory. */
const MOST_WORKERS = 4;

/** Pages from which a worker is worth its start. */
const WORTH_A_WORKER = 50;

/** The recommended rules of html-validate except where they contradict our design. */
export function validityConfig(): ConfigData {
  const base = JSON.parse(readFileSync(BASE, 'utf8')) as ConfigData;
  return {
    ...base,
    rules: {
      // The compiler writes <!doctype html> in lower case, which means the same.
      'doctype-style': 'off',
      // Titles of pages are titles of records and sources, and name the site: what is said exactly may be long.
      'long-title': 'off',
      // Ids of changes begin with their date, as their files do; HTML allows any id without spaces.
      'valid-id': ['error', { relaxed: true }],
    },
  };
}

function runWorker(task: ValidityTask): Promise<HtmlMistake[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./validity-worker.ts', import.meta.url), { workerData: task });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

/** Deals the files out so that each worker gets long and short pages alike. */
function deal(files: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, index) => files.filter((__, position) => position % count === index)).filter((share) => share.length > 0);
}

function toFindings(built: BuiltSite, mistakes: HtmlMistake[]): Finding[] {
  const groups = Map.groupBy(mistakes, ({ rule, message }) => `${rule} ${message}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [HtmlMistake, ...HtmlMistake[]];
    const more = group.length === 1 ? '' : `; and ${(group.length - 1).toLocaleString('en-US')} times more`;
    return finding('invalid-html', { path: join(built.folder, first.file), line: first.line, column: first.column }, { message: first.message, name: `${first.rule}${more}` });
  });
}

/** Validates the HTML of every page, many of them in worker threads; a mistake that repeats is told once. */
export async function checkValidity(built: BuiltSite): Promise<Finding[]> {
  const files = built.pages.filter((page) => !page.redirect).map((page) => page.file);
  const config = validityConfig();
  const shares = deal(files, Math.min(MOST_WORKERS, availableParallelism()));
  const validate = files.length < WORTH_A_WORKER ? validateFiles : runWorker;
  const mistakes = await Promise.all(shares.map((share) => validate({ folder: built.folder, files: share, config })));
  return toFindings(built, mistakes.flat().sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column));
}
