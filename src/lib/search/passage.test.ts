import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestPassage } from '#lib/search/passage.ts';

test('words that stand within sixty words count together, words farther apart alone', () => {
  assert.equal(bestPassage([{ weight: 2, places: [100] }, { weight: 3, places: [500] }]), 3);
  assert.equal(bestPassage([{ weight: 1, places: [100] }, { weight: 1, places: [160] }]), 2);
  assert.equal(bestPassage([{ weight: 1, places: [100] }, { weight: 1, places: [161] }]), 1);
});

test('the best of several passages counts, and a word counts once in it', () => {
  assert.equal(bestPassage([{ weight: 2, places: [100, 110, 900] }, { weight: 3, places: [400, 910] }, { weight: 4, places: [500] }]), 5);
});

test('a word of the beginning, or of the title alone, counts for every passage', () => {
  assert.equal(bestPassage([{ weight: 2, places: [3] }, { weight: 3, places: [900] }]), 5);
  assert.equal(bestPassage([{ weight: 2, places: [] }, { weight: 3, places: [900] }]), 5);
});
