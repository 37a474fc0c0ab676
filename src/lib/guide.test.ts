import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTokens, formatWay, reachableSteps, readWay, walkSteps } from '#lib/guide.ts';

const WAYS: Record<string, string[]> = { size: ['place', 'stay'], place: ['stay', 'go'], alone: ['size'] };
const nextOf = (step: string): string[] => WAYS[step] ?? [];
const follow = (step: string, token: string): string | undefined => nextOf(step).find((next) => next === token);

test('what can be reached is the start and all that answers lead to', () => {
  assert.deepEqual([...reachableSteps('size', nextOf)], ['size', 'place', 'stay', 'go']);
  assert.deepEqual([...reachableSteps('go', nextOf)], ['go']);
});

test('a circle is walked once', () => {
  assert.deepEqual([...reachableSteps('a', (step) => (step === 'a' ? ['b'] : ['a']))], ['a', 'b']);
});

test('a way ends at the first token that leads nowhere', () => {
  assert.deepEqual(walkSteps('size', ['place', 'go'], follow), ['place', 'go']);
  assert.deepEqual(walkSteps('size', ['place', 'gone', 'go'], follow), ['place']);
  assert.deepEqual(walkSteps('size', ['go'], follow), []);
  assert.deepEqual(walkSteps('size', [], follow), []);
});

test('two answers that lead to one step have different tokens', () => {
  assert.deepEqual(answerTokens(['place', 'stay', 'place', 'place']), ['place', 'stay', 'place.2', 'place.3']);
});

test('a way survives the address', () => {
  for (const way of [[], ['place'], ['place.2', 'go']]) assert.deepEqual(readWay('way', formatWay('way', way)), way);
});

test('the fragment of an element is not a way', () => {
  for (const fragment of ['', '#', '#way', '#way-place', '#other/place', '#ways/place']) assert.equal(readWay('way', fragment), undefined, fragment);
});
