import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameMatch } from '#lib/search/names.ts';
import { kindWeight, merge } from '#lib/search/order.ts';
import { parseQuery } from '#lib/search/query.ts';
import type { TextMatch } from '#lib/search/text.ts';

const found = (path: string, score: number, title = 0): { path: string; match: TextMatch; title: number } => ({
  path, title, match: { id: path, facets: {}, score, coverage: 1, words: [], result: { id: path, score, words: [], data: () => Promise.reject(new Error('not wanted')) } },
});
const named = (path: string, score: number, kind = 'article', contained = false): NameMatch => ({ record: { kind, path, title: path, aliases: [], weight: 1 }, score, coverage: 1, exact: false, contained, quality: 1 });
const order = (pages: readonly ReturnType<typeof found>[], names: readonly NameMatch[], ...taken: string[]): (string | undefined)[] =>
  merge(pages, names, new Set(taken)).map(({ page, name }) => page?.path ?? name?.record.path);

test('a page gains by a name or a title that holds part of the query', () => {
  assert.deepEqual(order([found('/a/', 0.6), found('/b/', 0.5), found('/c/', 0.5, 0.5)], [named('/b/', 0.9)]), ['/b/', '/c/', '/a/']);
});

test('a record that the text does not hold stands among the pages by its name', () => {
  assert.deepEqual(order([found('/a/', 0.9), found('/b/', 0.1)], [named('/c/', 0.5)]), ['/a/', '/c/', '/b/']);
});

test('what stands first already does not come again', () => {
  assert.deepEqual(order([found('/a/', 1), found('/b/', 0.5)], [named('/c/', 1), named('/a/', 1)], '/a/', '/c/'), ['/b/']);
});

test('a thing that the query names in full gains more than an article or a name in part', () => {
  assert.deepEqual(order([], [named('/part/', 0.8, 'project'), named('/article/', 0.8, 'article', true), named('/whole/', 0.5, 'project', true)])[0], '/whole/');
});

test('a question prefers the kinds that can answer it', () => {
  const [when, howMany, plain] = ['when did it end', 'how many members', 'members'].map(parseQuery) as [ReturnType<typeof parseQuery>, ReturnType<typeof parseQuery>, ReturnType<typeof parseQuery>];
  assert.ok(kindWeight(when, 'fact') > kindWeight(plain, 'fact'));
  assert.ok(kindWeight(when, 'claim') < kindWeight(plain, 'claim'));
  assert.ok(kindWeight(howMany, 'data') > kindWeight(plain, 'data'));
  assert.equal(kindWeight(when, 'article'), kindWeight(plain, 'article'));
});
