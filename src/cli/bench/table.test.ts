import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure, formatColumns, mean, median } from '#cli/bench/table.ts';

test('columns are as wide as their widest cell, figures to the right', () => {
  assert.equal(formatColumns(['pages', '1,000', '20,000'], [['time (s)', '1.5', '22.0'], ['files', '7']]), [
    'pages     1,000  20,000',
    '────────  ─────  ──────',
    'time (s)    1.5    22.0',
    'files         7',
  ].join('\n'));
});

test('figures have their decimals and thousands', () => {
  assert.equal(figure(12_345.67, 1), '12,345.7');
  assert.equal(figure(3), '3');
});

test('the middle of an even number of values lies between two of them', () => {
  assert.equal(median([9, 1, 3]), 3);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([]), 0);
  assert.equal(mean([1, 2, 6]), 3);
  assert.equal(mean([]), 0);
});
