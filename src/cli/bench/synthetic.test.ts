import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameQueries, textQueries } from '#cli/bench/queries.ts';
import { SHARES, sortsOf, syntheticPages } from '#cli/bench/synthetic.ts';
import type { Sort } from '#cli/bench/synthetic.ts';
import { decodeNames, encodeNames } from '#lib/search/names-file.ts';
import { countWords } from '#lib/text.ts';

const pages = syntheticPages(400);
const lengths = (wanted: Sort): number[] => pages.filter(({ sort }) => sort === wanted).map(({ text }) => countWords(text));

test('the same pages are made whenever they are asked for, and more of them begin with the same', () => {
  assert.deepEqual(syntheticPages(400), pages);
  assert.deepEqual(syntheticPages(150), pages.slice(0, 150));
});

test('sorts of pages have their shares at any number', () => {
  for (const count of [100, 333]) {
    const sorts = sortsOf(count);
    for (const [sort, share] of Object.entries(SHARES)) assert.ok(Math.abs(sorts.filter((other) => other === sort).length - share * count) <= 1.5, `${sort} of ${count}`);
  }
});

test('pages are as long as their sort has it', () => {
  assert.ok(lengths('article').every((words) => words > 1200 && words < 1400), String(lengths('article')));
  assert.ok(lengths('record').every((words) => words >= 40 && words <= 120));
  assert.ok(lengths('fact').every((words) => words >= 43 && words <= 46), String(lengths('fact')));
  assert.ok(lengths('source').every((words) => words === 12));
});

test('paths are unique, facts are dated, records have other names', () => {
  assert.equal(new Set(pages.map(({ indexed }) => indexed.path)).size, pages.length);
  assert.ok(pages.filter(({ sort }) => sort === 'fact').every(({ indexed }) => /^\/timeline\/\d{4}\/#/.test(indexed.path) && indexed.kind === 'fact'));
  assert.ok(pages.filter(({ sort }) => sort === 'record').every(({ named }) => named && named.aliases.length >= 1 && named.aliases.length <= 3));
});

test('the file of names gives the records back', () => {
  const records = pages.flatMap(({ named }) => named ?? []);
  assert.equal(decodeNames(encodeNames({ synonyms: [], records })).records.length, records.length);
  assert.deepEqual(new Set(decodeNames(encodeNames({ synonyms: [], records })).records.map(({ path }) => path)), new Set(records.map(({ path }) => path)));
});

test('queries are the same each time, of one to three words that stand in the texts', () => {
  const queries = textQueries(pages);
  assert.deepEqual(textQueries(pages), queries);
  assert.deepEqual(new Set(queries.map((query) => query.split(' ').length)), new Set([1, 2, 3]));
  assert.equal(queries.length, 50);
  assert.ok(nameQueries(pages).every((query) => pages.some(({ named }) => named?.title.toLowerCase() === query)));
});
