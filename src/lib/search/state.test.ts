import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKind } from '#lib/search/kinds.ts';
import { NO_SEARCH, formatSearchState, readSearchState } from '#lib/search/state.ts';

test('a state survives the address', () => {
  const state = { query: 'märz & "fund"', kind: 'term', section: 'directed-fund', decade: '2010', literal: true };
  assert.deepEqual(readSearchState(formatSearchState(state)), state);
});

test('unknown kinds, sections and decades are left out', () => {
  assert.deepEqual(readSearchState('?q=osf&kind=nonsense&section=<b>&decade=2013'), { ...NO_SEARCH, query: 'osf' });
});

test('an empty search has no query part', () => {
  assert.equal(formatSearchState({ ...NO_SEARCH, query: '  ' }), '');
});

test('a section counts as a page, and a year stands among the facts', () => {
  assert.equal(findKind('section')?.id, 'page');
  assert.equal(findKind('year')?.id, 'fact');
});
