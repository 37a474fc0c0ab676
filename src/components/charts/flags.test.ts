import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeFlags } from '#components/charts/flags.ts';
import type { Flag } from '#components/charts/flags.ts';

const field = { left: 0, right: 400, rows: 2, gap: 5 };
const flag = (x: number, width: number, weight = 1): Flag => ({ x, width, weight });

test('labels far apart stand in the lowest row, to the right of their dots', () => {
  assert.deepEqual(placeFlags([flag(10, 50), flag(100, 50)], field), [{ row: 0, side: 'right' }, { row: 0, side: 'right' }]);
});

test('a label that would leave the field stands to the left of its dot', () => {
  assert.deepEqual(placeFlags([flag(390, 50)], field), [{ row: 0, side: 'left' }]);
});

test('close labels take different rows or sides', () => {
  const places = placeFlags([flag(200, 80), flag(210, 80), flag(220, 80)], field);
  assert.equal(places.filter((place) => place !== undefined).length, 3);
});

test('no two labels of a row overlap, and no pole crosses a lower label', () => {
  const flags = [20, 60, 75, 130, 135, 140, 210, 260, 262, 330].map((x) => flag(x, 70));
  const boxes = placeFlags(flags, field).flatMap((place, index) => {
    const x = flags[index]?.x ?? 0;
    return place ? [{ x, row: place.row, start: place.side === 'right' ? x : x - 70, end: place.side === 'right' ? x + 70 : x }] : [];
  });
  assert.ok(boxes.length >= 6);
  for (const a of boxes) {
    for (const b of boxes) {
      if (a === b) continue;
      assert.ok(a.row !== b.row || a.end <= b.start || b.end <= a.start);
      assert.ok(a.row <= b.row || a.x <= b.start + 2 || a.x >= b.end - 2);
    }
  }
});

test('where there is no room the weightier label is printed', () => {
  const [light, heavy] = placeFlags([flag(50, 60), flag(52, 60, 5)], { left: 0, right: 115, rows: 1, gap: 5 });
  assert.equal(light, undefined);
  assert.deepEqual(heavy, { row: 0, side: 'right' });
});
