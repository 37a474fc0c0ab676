import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, decadeOf, facetsOf, passes } from '#lib/search/facets.ts';

const NONE = { kind: '', section: '', decade: '' };

test('an article has the section of its path, and what began in a year its decade', () => {
  const record = { path: '/merger/overview/', title: 'The merger', aliases: [], weight: 6 };
  assert.deepEqual(facetsOf({ ...record, kind: 'article' }), { kind: 'article', section: 'merger' });
  assert.deepEqual(facetsOf({ ...record, kind: 'project', year: 2014 }), { kind: 'project', decade: '2010' });
  assert.deepEqual([2010, 2019, 2020].map(decadeOf), ['2010', '2010', '2020']);
});

test('a page passes where it has all the values that were chosen', () => {
  const page = { kind: 'project', decade: '2010' };
  assert.deepEqual([NONE, { ...NONE, decade: '2010' }, { ...NONE, decade: '2020' }, { ...NONE, decade: '2010', kind: 'person' }].map((chosen) => passes(page, chosen)), [true, true, false, false]);
  assert.equal(passes(page, { ...NONE, section: 'merger' }), false);
});

test('a year passes among the facts, and a section among the pages', () => {
  assert.ok(passes({ kind: 'year' }, { ...NONE, kind: 'fact' }));
  assert.ok(passes({ kind: 'section' }, { ...NONE, kind: 'page' }));
});

test('a count tells what a choice would give, the other filters as they are', () => {
  const pages = [{ kind: 'project', decade: '2010' }, { kind: 'fact', decade: '2010' }, { kind: 'fact', decade: '2020' }, { kind: 'year' }];
  const counts = countsOf(pages, { ...NONE, kind: 'fact' });
  assert.deepEqual(counts, { kind: { project: 1, fact: 3 }, section: {}, decade: { 2010: 1, 2020: 1 } });
  assert.deepEqual(countsOf(pages, { ...NONE, decade: '2010' }).kind, { project: 1, fact: 1 });
});
