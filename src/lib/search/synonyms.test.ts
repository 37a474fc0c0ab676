import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf, synonymGroups } from '#lib/search/synonyms.ts';
import { stem } from '#lib/search/words.ts';

const synonyms = synonymGroups([['cost', 'price'], ['leave', 'exit']]);

test('words of a group share a word of their own, which no other group has', () => {
  assert.equal(synonyms.get('cost'), synonyms.get(stem('prices')));
  const many = synonymGroups(Array.from({ length: 60 }, (_, index) => [`word${index}x`]));
  assert.equal(new Set(many.values()).size, 60);
});

test('a text belongs to the groups whose words it holds in any form, each once', () => {
  assert.deepEqual(groupsOf('The price and the costs of leaving', synonyms), [synonyms.get('cost'), synonyms.get('exit')]);
  assert.deepEqual(groupsOf('Kubernetes', synonyms), []);
});
