import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from '#components/charts/spread.ts';

test('labels that do not touch stay where they want to be', () => {
  assert.deepEqual(spread([{ middle: 10, room: 8 }, { middle: 50, room: 8 }], 0, 100), [10, 50]);
});

test('labels that touch move apart by the same amount', () => {
  assert.deepEqual(spread([{ middle: 50, room: 10 }, { middle: 50, room: 10 }], 0, 100), [45, 55]);
});

test('labels stay between the bounds', () => {
  assert.deepEqual(spread([{ middle: 0, room: 10 }, { middle: 1, room: 10 }], 0, 100), [5, 15]);
  assert.deepEqual(spread([{ middle: 99, room: 10 }, { middle: 100, room: 10 }], 0, 100), [85, 95]);
});

test('many labels in any order of crowding never overlap', () => {
  const wanted = [3, 4, 4, 20, 21, 60, 61, 61, 62, 99].map((middle) => ({ middle, room: 9 }));
  const middles = spread(wanted, 0, 120);
  for (let index = 1; index < middles.length; index += 1) assert.ok((middles[index] ?? 0) - (middles[index - 1] ?? 0) >= 9 - 1e-9);
});
