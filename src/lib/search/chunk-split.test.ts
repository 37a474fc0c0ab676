import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '#lib/search/chunk-split.ts';
import type { SizedWord } from '#lib/search/chunk-split.ts';

const sizeOf = (words: readonly SizedWord[]): number => words.reduce((sum, { bytes }) => sum + bytes, 0);
const sized = (words: readonly string[], bytes = 100): SizedWord[] => words.map((word) => ({ word, bytes }));
const split = (words: readonly SizedWord[], target: number): string[][] => splitWords(words, target, sizeOf).map((part) => part.map(({ word }) => word));

test('words stay in order, in chunks near the size', () => {
  const words = sized(Array.from({ length: 260 }, (_, index) => String.fromCharCode(97 + index / 10) + String.fromCharCode(97 + (index % 10))));
  const parts = splitWords(words, 3000, sizeOf);
  assert.deepEqual(parts.flat(), words);
  assert.equal(parts.length, 9);
  for (const part of parts) assert.ok(sizeOf(part) >= 2000 && sizeOf(part) <= 3900, `${sizeOf(part)}`);
});

test('what is small enough stays whole', () => {
  assert.deepEqual(split(sized(['board', 'fund']), 200), [['board', 'fund']]);
});

test('one word may be larger', () => {
  assert.deepEqual(split([{ word: 'fund', bytes: 10 }, { word: 'openstack', bytes: 900 }, { word: 'zuul', bytes: 10 }], 100), [['fund'], ['openstack'], ['zuul']]);
});

test('a cut moves to where words have little in common', () => {
  assert.deepEqual(split(sized(['board', 'cncf', 'kubeadm', 'kubecon', 'kubernet', 'kubevirt']), 320), [['board', 'cncf'], ['kubeadm', 'kubecon', 'kubernet', 'kubevirt']]);
});

test('a family of words is cut where it alone is too large', () => {
  assert.deepEqual(split(sized(['kubeadm', 'kubecon', 'kubernet', 'kubevirt']), 200), [['kubeadm', 'kubecon'], ['kubernet', 'kubevirt']]);
});
