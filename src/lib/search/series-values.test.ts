import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesValues } from '#lib/search/series-values.ts';

const YEAR = { type: 'year', label: 'Year' };
const number = (label: string, unit?: string): { type: string; label: string; unit?: string | undefined } => ({ type: 'number', label, unit });
const TEXT = { type: 'text', label: 'Member' };

test('a table by years gives the latest value of each column, with its year', () => {
  assert.deepEqual(seriesValues([YEAR, number('Revenue'), number('Staff')], [[2023, 9, 40], [2024, 12, null]]), [['Revenue, 2024', '12'], ['Staff, 2023', '40']]);
});

test('a table by years gives its first three columns, without those that have no number; a table of words gives nothing', () => {
  assert.deepEqual(seriesValues([YEAR, number('A')], [[2024, null], [2025, 'n/a']]), []);
  assert.deepEqual(seriesValues([TEXT], [['SUSE']]), []);
  assert.deepEqual(seriesValues([YEAR, number('A'), number('B'), number('C'), number('D')], [[2024, 1, 2, 3, 4]]).map(([label]) => label), ['A, 2024', 'B, 2024', 'C, 2024']);
});

test('another table gives the last number of each row, by its words', () => {
  assert.deepEqual(seriesValues([TEXT, { type: 'text', label: 'Level' }, number('2023'), number('2024')], [['SUSE', 'Gold', 5, 6], ['Ericsson', 'Platinum', 7, null], ['Nobody', 'None', null, null]]), [['SUSE, Gold', '6'], ['Ericsson, Platinum', '7']]);
});

test('numbers are grouped and rounded, with the unit of the column before that of the table', () => {
  assert.deepEqual(seriesValues([TEXT, number('Fee', 'USD')], [['Platinum', 350_000]], 'members'), [['Platinum', '350,000 USD']]);
  assert.deepEqual(seriesValues([TEXT, number('Share')], [['SUSE', 12.345]], '%'), [['SUSE', '12.35 %']]);
});
