import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedFact } from '#lib/search/card.ts';
import { dateWords, findDated } from '#lib/search/dated.ts';
import type { AskedDate } from '#lib/search/day.ts';
import { NAMES } from '#lib/search/fixtures/site.ts';
import { indexNames } from '#lib/search/names.ts';

const fact = (day: number, label?: string): DatedFact => ({ path: `/timeline/2025/#day-${day}`, date: `2025-03-${day}`, dateText: `March ${day}, 2025`, statement: `It was day ${day}.`, ...(label !== undefined && { label }) });
const FACTS = [12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map((day) => fact(day));

async function find(date: AskedDate, facts: readonly DatedFact[] = FACTS): Promise<{ paths: string[]; exact: boolean; fetched: string[]; titles: string[] }> {
  const fetched: string[] = [];
  const { hits, exact } = await findDated(date, indexNames(NAMES), (path) => {
    fetched.push(path);
    return Promise.resolve(JSON.stringify(facts));
  });
  return { paths: hits.map(({ path }) => path), titles: hits.map(({ title }) => title), exact, fetched };
}

test('a year gives its page, then its four foremost facts', async () => {
  const { paths, exact, fetched } = await find({ year: 2025 });
  assert.deepEqual(paths, ['/timeline/2025/', ...[12, 13, 14, 15].map((day) => `/timeline/2025/#day-${day}`)]);
  assert.deepEqual([exact, fetched], [true, ['/search/dates/2025.json']]);
});

test('a month gives eight facts, then its place on the page of the year', async () => {
  const { paths, titles, fetched } = await find({ year: 2025, month: 3 });
  assert.deepEqual([paths.length, paths[0], paths[8], titles[8]], [9, '/timeline/2025/#day-12', '/timeline/2025/#month-3', 'March 2025']);
  assert.deepEqual(fetched, ['/search/dates/2025-03.json']);
});

test('a month of the second half of a long year gives its place on the page of that half', async () => {
  const { paths, titles, fetched } = await find({ year: 2025, month: 10, day: 3 });
  assert.deepEqual([paths.at(-1), titles.at(-1), fetched], ['/timeline/2025/july/#month-10', 'October 2025', ['/search/dates/2025-10.json']]);
});

test('a day gives its own facts', async () => {
  const { paths, exact } = await find({ year: 2025, month: 3, day: 14 });
  assert.deepEqual([paths, exact], [['/timeline/2025/#day-14', '/timeline/2025/#month-3'], true]);
});

test('a day without facts gives those of its month, and says that they are not of the day', async () => {
  const { paths, exact } = await find({ year: 2025, month: 3, day: 1 });
  assert.deepEqual([paths.length, exact], [9, false]);
});

test('a month without facts gives the page of its year, and an unknown year nothing; neither fetches a file', async () => {
  assert.deepEqual(await find({ year: 2025, month: 4 }), { paths: ['/timeline/2025/'], titles: ['2025'], exact: false, fetched: [] });
  assert.deepEqual(await find({ year: 1999 }), { paths: [], titles: [], exact: false, fetched: [] });
});

test('a fact is titled by its date and its headline', async () => {
  assert.deepEqual((await find({ year: 2025, month: 3, day: 12 }, [fact(12, 'The plan')])).titles, ['March 12, 2025: The plan', 'March 2025']);
});

test('the full text is asked for a date in words', () => {
  assert.deepEqual([{ year: 2025 }, { year: 2025, month: 3 }, { year: 2025, month: 3, day: 12 }].map(dateWords), [['2025'], ['march', '2025'], ['march', '12', '2025']]);
});
