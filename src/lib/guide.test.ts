import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTokens, formatWay, reachableSteps, readWay, targetOf, walkSteps } from '#lib/guide.ts';

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

test('a way leads from the start to its last step, and ends before a token that leads nowhere', () => {
  assert.deepEqual(walkSteps('size', ['place', 'go'], follow), ['size', 'place', 'go']);
  assert.deepEqual(walkSteps('size', ['place', 'gone', 'go'], follow), ['size', 'place']);
  assert.deepEqual(walkSteps('size', ['go'], follow), ['size']);
  assert.deepEqual(walkSteps('size', [], follow), ['size']);
});

test('two answers that lead to one step have different tokens, which tell the step', () => {
  const tokens = answerTokens(['place', 'stay', 'place', 'place']);
  assert.deepEqual(tokens, ['place', 'stay', 'place.2', 'place.3']);
  assert.deepEqual(tokens.map(targetOf), ['place', 'stay', 'place', 'place']);
});

test('a way survives the address', () => {
  for (const way of [[], ['place'], ['place.2', 'go']]) assert.deepEqual(readWay('way', formatWay('way', way)), way);
});

test('what no token can hold is dropped from a way', () => {
  assert.deepEqual(readWay('way', '#way/place%22]/"go'), ['place', '22', 'go']);
  assert.deepEqual(readWay('way', '#way/'), []);
});

test('the fragment of an element is not a way', () => {
  for (const fragment of ['', '#', '#way-place', '#other/place', '#ways/place']) assert.equal(readWay('way', fragment), undefined, fragment);
});
