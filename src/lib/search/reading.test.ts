import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '#lib/search/engine.ts';
import { NAMES, PAGES, indexOf } from '#lib/search/fixtures/site.ts';
import type { FixturePage } from '#lib/search/fixtures/site.ts';
import { namedHit } from '#lib/search/hits.ts';
import { indexNames, matchNames } from '#lib/search/names.ts';
import { parseQuery } from '#lib/search/query.ts';
import { namedFirst } from '#lib/search/ranking.ts';
import { readText } from '#lib/search/reading.ts';
import { NO_SEARCH } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';
import type { TextIndex } from '#lib/search/text-index.ts';
import { TextSearch } from '#lib/search/text.ts';

const names = indexNames(NAMES);

function planOf(text: string, chosen: Partial<SearchState> = {}): Plan {
  const query = parseQuery(text);
  const matches = matchNames(names, query.content);
  const named = namedFirst(query, matches);
  return { state: { ...NO_SEARCH, query: text, ...chosen }, query, named, matches, first: named.map((match) => namedHit(match)), sure: false };
}

const read = (plan: Plan, index: TextIndex, limit = 20): ReturnType<typeof readText> => readText(plan, new TextSearch(index, names), names, limit);
const many: FixturePage[] = Array.from({ length: 30 }, (_, place) => ({ url: `/page/${place}/`, title: `Page ${place}`, text: 'budget', facets: { kind: 'page' } }));

test('named records stay first with the excerpts of their pages, and no page comes twice', async () => {
  const { hits, total } = await read(planOf('openstack'), indexOf(PAGES));
  assert.deepEqual(hits.slice(0, 1).map(({ path, named }) => [path, named]), [['/projects/openstack/', true]]);
  assert.match(hits[0]?.excerpt.map(({ text }) => text).join('') ?? '', /software for clouds/);
  assert.equal(new Set(hits.map(({ path }) => path.replace(/#?:~:.*/, ''))).size, hits.length);
  assert.equal(total, hits.length);
});

test('only as many texts are fetched as are wanted, a batch at a time, and more where more are wanted', async () => {
  let fetched = 0;
  const index = indexOf(many);
  const counting: TextIndex = { ...index, search: async (...asked) => ({ results: (await index.search(...asked)).results.map((found) => ({ ...found, data: () => (fetched += 1, found.data()) })) }) };
  const { hits, total } = await read(planOf('budget'), counting, 10);
  assert.deepEqual([hits.length, total, fetched], [10, 30, 12]);
  assert.equal((await read(planOf('budget'), indexOf(many), 25)).hits.length, 25);
});

test('pages that hold less than half of what the best one holds are left out', async () => {
  const { hits } = await read(planOf('directed members money dues openstack'), indexOf(PAGES));
  assert.ok(!hits.some(({ path }) => path.startsWith('/timeline/')));
});

test('a filter hides pages, but the numbers of the other values stay', async () => {
  const { hits, counts } = await read({ ...planOf('containers', { kind: 'fact' }), matches: [] }, indexOf(PAGES));
  assert.deepEqual([hits.map(({ kind }) => kind), counts?.kind], [['fact'], { project: 1, fact: 1 }]);
});

test('where nothing is found the nearest names are offered, and nowhere else', async () => {
  const nothing = await read(planOf('zmelni'), indexOf(PAGES));
  assert.deepEqual([nothing.hits, nothing.total, nothing.ignored, nothing.nearest[0]?.title], [[], 0, ['zmelni'], 'Jim Zemlin']);
  assert.deepEqual((await read(planOf('budget'), indexOf(PAGES))).nearest, []);
});
