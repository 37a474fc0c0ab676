import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOf, rangesFor, rangesOf, sharedLength } from '#lib/search/chunk-ranges.ts';
import type { ChunkPart, ChunkRange } from '#lib/search/chunk-ranges.ts';

/** Two chunks of Pagefind's, the first of which is cut in three. */
const former: ChunkRange[] = [{ from: 'board', to: 'm', hash: 'first' }, { from: 'n', to: 'nova', hash: 'second' }];
const parts: ChunkPart[] = [
  { hash: 'a', origin: 'first', words: ['board', 'kubeadm'] },
  { hash: 'b', origin: 'first', words: ['kubecon', 'kubernet'] },
  { hash: 'c', origin: 'first', words: ['kubevirt', 'member'] },
  { hash: 'd', origin: 'second', words: ['nasa', 'nova'] },
];
const ranges = rangesOf(parts, former);

function loaded(term: string, from: readonly ChunkRange[] = ranges): string {
  return [...new Set(rangesFor(term, from).map(({ hash }) => hash))].join(' ');
}

test('a word loads the one chunk in which it stands', () => {
  for (const { words, hash } of parts) for (const word of words) assert.equal(loaded(word), hash);
});

test('a beginning loads every chunk in which words with it stand', () => {
  assert.equal(loaded('kube'), 'a b c');
  assert.equal(loaded('k'), 'a b c');
  assert.equal(loaded('kuber'), 'b');
  assert.equal(loaded('kubev'), 'c');
});

test('a term that is no word loads the chunk where it would stand', () => {
  assert.equal(loaded('kubernetes'), 'b');
  assert.equal(loaded('kubez'), 'c');
  assert.equal(loaded('mzz'), 'c');
});

test('a beginning loads nothing of a chunk that it did not load before', () => {
  const words = [{ hash: 'a', origin: 'first', words: ['open', 'openinfra'] }, { hash: 'b', origin: 'second', words: ['openstack', 'zuul'] }];
  const before = [{ from: 'open', to: 'openi', hash: 'first' }, { from: 'opens', to: 'zuul', hash: 'second' }];
  assert.equal(loaded('open', before), 'first');
  assert.equal(loaded('open', rangesOf(words, before)), 'a');
});

test('a beginning of the very first word loads every chunk too', () => {
  const words = [{ hash: 'a', origin: 'first', words: ['board', 'book'] }, { hash: 'b', origin: 'first', words: ['brand', 'zuul'] }];
  const before = [{ from: 'board', to: 'zuul', hash: 'first' }];
  assert.equal(loaded('b', before), 'first');
  assert.equal(loaded('b', rangesOf(words, before)), 'a b');
  assert.equal(loaded('bo', rangesOf(words, before)), 'a');
});

test('an index of one part keeps its chunk', () => {
  assert.deepEqual(rangesOf([{ hash: 'a', origin: 'first', words: ['board', 'zuul'] }], [{ from: 'board', to: 'zuul', hash: 'first' }]), [{ from: 'b', to: 'zuul', hash: 'a' }]);
});

test('a term between the ranges loads what shares its beginning', () => {
  assert.equal(loaded('member', former), 'first');
  assert.equal(loaded('novae', former), 'second');
  assert.equal(loaded('a', former), '');
});

test('characters count and sort by their code points', () => {
  assert.equal(sharedLength('😀a', '😀b'), 1);
  assert.equal(sharedLength('data', 'dat'), 3);
  assert.equal(openingOf('cloth', 'cloud'), 'clou');
  assert.equal(loaded('\u{FF21}', [{ from: 'a', to: '\u{1F600}', hash: 'all' }]), 'all');
});

test('ranges meet where surrogates lie between them', () => {
  const words = [{ hash: 'a', origin: 'x', words: ['a'] }, { hash: 'b', origin: 'x', words: ['\u{E000}'] }];
  const made = rangesOf(words, [{ from: 'a', to: '\u{E000}', hash: 'x' }]);
  assert.deepEqual(made.map(({ to }) => to), ['\u{D7FF}\u{10FFFF}', '\u{E000}']);
});
