import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, overlaps, placeLabels, spotsAlong } from '#components/charts/place-labels.ts';

const bounds = { left: 0, top: 0, right: 300, bottom: 200 };

test('a label stands above its point where that place is clear', () => {
  assert.deepEqual(placeLabels([{ x: 100, y: 100, text: '55', required: true }], 12, [], bounds), [{ text: '55', x: 100, y: 93, anchor: 'middle' }]);
});

test('a label keeps clear of a line above its point', () => {
  const [label] = placeLabels([{ x: 100, y: 100, text: '55', required: true }], 12, spotsAlong([{ x: 60, y: 90 }, { x: 140, y: 90 }]), bounds);
  assert.ok(label && label.y > 100);
});

test('labels never overlap; an optional one without room is left out', () => {
  const requests = Array.from({ length: 30 }, (_, index) => ({ x: 100 + index, y: 100, text: '1,384 (2015)', required: false }));
  const placed = placeLabels(requests, 12, [], bounds);
  assert.ok(placed.length > 1 && placed.length < 30);
  placed.forEach((a, index) => placed.slice(index + 1).forEach((b) => assert.ok(!overlaps(boxOf(a, 12), boxOf(b, 12)))));
});

test('a required label is printed even where it is crowded', () => {
  const requests = Array.from({ length: 12 }, () => ({ x: 100, y: 100, text: '1,384 (2015)', required: true }));
  assert.equal(placeLabels(requests, 12, [], bounds).length, 12);
});

test('a label that may stand above only is left out rather than put beside its spot', () => {
  const crowd = [{ text: '48,418', x: 100, y: 50, required: false, above: true }, { text: '38,456', x: 112, y: 52, required: false, above: true }];
  assert.deepEqual(placeLabels(crowd, 12.5, [], { left: 0, top: 0, right: 300, bottom: 100 }).map((label) => [label.text, label.x]), [['48,418', 100]]);
});
