import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded, whole } from '#cli/bench/random.ts';
import { WordStream, isTelling, sentences, vocabularySize } from '#cli/bench/words.ts';

const COUNT = 50_000;
const words = new WordStream(seeded(1)).take(COUNT);
const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length).sort((a, b) => b - a);

test('the same seed gives the same words, another one others', () => {
  assert.deepEqual(new WordStream(seeded(1)).take(200), words.slice(0, 200));
  assert.notDeepEqual(new WordStream(seeded(2)).take(200), words.slice(0, 200));
});

test('whole numbers fill their range and stay in it', () => {
  const random = seeded(3);
  assert.deepEqual([...new Set(Array.from({ length: 200 }, () => whole(random, 2, 5)))].sort(), [2, 3, 4, 5]);
});

test('the vocabulary grows by Heaps’ law', () => {
  assert.equal(counts.length, vocabularySize(COUNT));
  assert.equal(new Set(words.slice(0, 1000)).size, vocabularySize(1000));
});

test('words occur by Zipf’s law: ten times the rank, about a tenth as often', () => {
  const share = (counts[0] ?? 0) / COUNT;
  assert.ok(share > 0.04 && share < 0.12, `the first word is ${share} of all`);
  for (const rank of [10, 100]) {
    const ratio = (counts[rank - 1] ?? 0) / (counts[rank * 10 - 1] ?? 1);
    assert.ok(ratio > 6 && ratio < 18, `rank ${rank} is ${ratio} times as frequent as rank ${rank * 10}`);
  }
  const once = counts.filter((count) => count === 1).length / counts.length;
  assert.ok(once > 0.15 && once < 0.6, `${once} of the words stand once`);
});

test('words can be spoken, and frequent ones are short', () => {
  assert.ok(words.every((word) => /^(?:[^aeiou]{1,2}[aeiou]{1,2})+[^aeiou]{0,2}$/.test(word)));
  assert.ok(!isTelling('clai') && isTelling('bado'));
  assert.ok(new WordStream(seeded(1)).takeTelling(100).every(isTelling));
});

test('sentences hold all words', () => {
  assert.equal(sentences([...'abcdefghijklmn']), 'A b c d e f g h i j k l. M n.');
  assert.equal(sentences([]), '');
});
