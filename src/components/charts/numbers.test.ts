import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatScaled, magnitudeOf, sentenceCase, unitText } from '#components/charts/numbers.ts';

test('thousands are separated and decimals kept', () => {
  assert.equal(formatNumber(196026148), '196,026,148');
  assert.equal(formatNumber(6.06), '6.06');
  assert.equal(formatNumber(-6217960), '−6,217,960');
});

test('large values are written in millions with three digits', () => {
  const millions = magnitudeOf([463221, 196026148]);
  assert.equal(millions.word, 'million');
  assert.deepEqual([463221, 5449024, 22829442, 196026148].map((value) => formatScaled(value, millions)), ['0.46', '5.45', '22.8', '196']);
});

test('small values are written as they are', () => {
  assert.equal(formatScaled(1384, magnitudeOf([1384])), '1,384');
});

test('a unit carries its magnitude and starts a sentence with a capital', () => {
  assert.equal(sentenceCase(unitText('US dollars', magnitudeOf([5e6]))), 'Million US dollars');
  assert.equal(unitText(undefined, magnitudeOf([5])), '');
});
