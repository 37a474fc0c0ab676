import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanceText, textWidth, widestLine, wrapText } from '#components/charts/text-width.ts';

test('wide letters count more than narrow ones, and bold more than regular', () => {
  assert.ok(textWidth('WWW', 12) > textWidth('iii', 12) * 2);
  assert.ok(textWidth('Cores', 12, true) > textWidth('Cores', 12));
});

test('text is broken at spaces into lines that fit', () => {
  const lines = wrapText('Linux Foundation general and administrative fee', 120, 12);
  assert.equal(lines.join(' '), 'Linux Foundation general and administrative fee');
  assert.ok(widestLine(lines, 12) <= 120);
});

test('a long word stands alone', () => {
  assert.deepEqual(wrapText('a Donaudampfschifffahrt b', 40, 12), ['a', 'Donaudampfschifffahrt', 'b']);
});

test('text that is too wide is broken into two lines of about the same length', () => {
  assert.deepEqual(balanceText('NASA and Rackspace launch OpenStack', 120, 12), ['NASA and Rackspace', 'launch OpenStack']);
  assert.deepEqual(balanceText('CNCF', 120, 12), ['CNCF']);
});
