import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentWords, stem, wordsOf } from '#lib/search/words.ts';

const sameStem = (a: string, b: string): boolean => stem(a) === stem(b);

test('words have neither case nor accents nor signs', () => {
  assert.deepEqual(wordsOf('?! —'), []);
  assert.deepEqual(wordsOf('“Überblick”, März: C++ & K8s?'), ['uberblick', 'marz', 'c', 'k8s']);
});

test('a version stays one word, and a sentence end is no part of a number', () => {
  assert.deepEqual(wordsOf('OpenStack 2025.1 and Kubernetes 1.0. In 2015.'), ['openstack', '2025.1', 'and', 'kubernetes', '1.0', 'in', '2015']);
});

test('forms of one word compare equal, other words do not', () => {
  assert.ok(sameStem('funds', 'fund'));
  assert.ok(sameStem('merging', 'merge'));
  assert.ok(sameStem('merged', 'merges'));
  assert.ok(sameStem('companies', 'company'));
  assert.ok(sameStem('processes', 'process'));
  assert.ok(!sameStem('fund', 'foundation'));
  assert.ok(!sameStem('openstack', 'openinfra'));
});

test('a short word and one that ends in "ss" stay whole', () => {
  assert.deepEqual(['gas', 'red', 'openness'].map(stem), ['gas', 'red', 'openness']);
});

test('a question is left with its subject, or with all its words where there are only small ones', () => {
  assert.deepEqual(contentWords(wordsOf('Why did the OSF join the Linux Foundation?')), ['osf', 'join', 'linux', 'foundation']);
  assert.deepEqual(contentWords(['who', 'are', 'we']), ['who', 'are', 'we']);
});
