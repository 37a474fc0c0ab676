import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { automaticJudgments, judge, summarize } from '../src/lib/search/judge.ts';
import type { Judged, Judgment, QualityFigures } from '../src/lib/search/judge.ts';
import { answerOf } from '../src/lib/search/judging.ts';
import { MORE_NAMES, NAMES, decodeNames } from '../src/lib/search/names-file.ts';
import type { Outcome } from '../src/lib/search/outcome.ts';
import { expect, test } from './support/site.ts';

/** Figures below which the search is not good enough to publish. */
const FLOORS = { success1: 0.85, judged: 0.92, automatic: 0.98 };

/** Asks the site's own worker, as the page does; of the names only the first stage, whose hits stay first. */
async function askWorker(page: Page, queries: readonly string[], complete: boolean): Promise<Outcome[]> {
  const worker = readdirSync('dist/_astro').find((name) => /^worker-.+\.js$/.test(name));
  return page.evaluate(async ({ address, asked, whole }) => {
    const worker = new Worker(address, { type: 'module' });
    worker.postMessage('prepare');
    const ask = (query: string, turn: number): Promise<Outcome> => new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ turn: number; failed?: boolean; outcome: Outcome }>) => {
        if (data.failed) reject(new Error(`no answer to ${query}`));
        else if (data.turn === turn && data.outcome.complete === whole) resolve(data.outcome);
      };
      worker.postMessage({ turn, limit: whole ? 10 : 0, state: { query, kind: '', section: '', decade: '', literal: false } });
    });
    const outcomes: Outcome[] = [];
    for (const [index, query] of asked.entries()) outcomes.push(await ask(query, index + 1));
    worker.terminate();
    return outcomes;
  }, { address: `/_astro/${worker}`, asked: queries, whole: complete });
}

function told({ queries, success1, mrr = 0, ndcg5 = 0, five, cards }: QualityFigures): string {
  return `${queries} queries: success@1 ${(success1.part / success1.of).toFixed(3)}, MRR ${mrr.toFixed(3)}, nDCG@5 ${ndcg5.toFixed(3)}, all of five ${five.part} of ${five.of}, cards ${cards.part} of ${cards.of}`;
}

function printMisses(misses: readonly Judged[], outcomes: ReadonlyMap<string, Outcome>): void {
  for (const { judgment, rank } of misses) {
    const { hits } = answerOf(outcomes.get(judgment.query) ?? { hits: [] });
    console.log(`  ${rank ?? '–'}  ${judgment.query}: wanted ${[...(judgment.first ?? []), ...(judgment.five ?? [])].join(' ')}, got ${hits.slice(0, 3).join(' ')}`);
  }
}

test('judged queries find what they must', async ({ page }) => {
  await page.goto('/a-z/');
  const judgments = parse(readFileSync('content/search-judgments.yaml', 'utf8')) as Judgment[];
  const outcomes = await askWorker(page, judgments.map(({ query }) => query), true);
  const byQuery = new Map(judgments.map(({ query }, index) => [query, outcomes[index] as Outcome]));
  const results = judgments.map((judgment) => judge(judgment, answerOf(byQuery.get(judgment.query) as Outcome)));
  const { all, misses } = summarize(results);
  console.log(`Search, judged: ${told(all)}`);
  printMisses(misses.filter(({ success, forbidden }) => success === false || forbidden === true), byQuery);
  writeFileSync('test-results/search-quality.json', `${JSON.stringify(all)}\n`);
  expect(judgments.length).toBeGreaterThanOrEqual(150);
  expect(all.success1.part / all.success1.of).toBeGreaterThanOrEqual(FLOORS.success1);
  expect(all.mrr).toBeGreaterThanOrEqual(FLOORS.judged);
  expect(all.forbidden.part).toBe(0);
});

test('every record is found by each of its names', async ({ page }) => {
  await page.goto('/a-z/');
  const judgments = automaticJudgments([NAMES, MORE_NAMES].flatMap((file) => decodeNames(readFileSync(`dist${file}`, 'utf8')).records));
  const outcomes = await askWorker(page, judgments.map(({ query }) => query), false);
  const { all, misses } = summarize(judgments.map((judgment, index) => judge(judgment, answerOf(outcomes[index] as Outcome))));
  console.log(`Search, automatic: ${told(all)}`);
  printMisses(misses, new Map(judgments.map(({ query }, index) => [query, outcomes[index] as Outcome])));
  expect(all.mrr).toBeGreaterThanOrEqual(FLOORS.automatic);
});
