import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findKind } from '#lib/search/kinds.ts';
import { formatSearchState, readSearchState } from '#lib/search/state.ts';

test('a state survives the address', () => {
  const state = { query: 'märz & "fund"', kind: 'term' };
  assert.deepEqual(readSearchState(formatSearchState(state)), state);
});

test('an unknown kind is left out', () => {
  assert.deepEqual(readSearchState('?q=osf&kind=nonsense'), { query: 'osf', kind: '' });
});

test('an empty search has no query part', () => {
  assert.equal(formatSearchState({ query: '  ', kind: '' }), '');
});

test('a section counts as a page', () => {
  assert.equal(findKind('section')?.id, 'page');
});
