import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatAmount } from '#components/drawings/amounts.ts';
import { drawingCsv, drawingDocument } from '#components/drawings/document.ts';
import { FLOW, GRAPH, LAYERS } from '#components/drawings/fixtures.ts';
import { keyOf } from '#components/drawings/key.ts';
import { levelsOf } from '#components/drawings/levels.ts';
import { cellText, rowsOf } from '#components/drawings/rows.ts';

test('amounts are written as sums of money or with their unit', () => {
  assert.equal(formatAmount(5_325_000, 'US dollars'), '$5.33 million');
  assert.equal(formatAmount(42_337, 'US dollars'), '$42,337');
  assert.equal(formatAmount(1234, 'people'), '1,234 people');
});

test('a flow has a row for each link, with names for ids', () => {
  const { columns, rows } = rowsOf(FLOW);
  assert.deepEqual(columns.map(({ id }) => id), ['from', 'to', 'what', 'amount', 'year']);
  assert.deepEqual(rows[0]?.cells, { from: 'Member companies', to: 'Host', what: 'dues', amount: null, year: '2025' });
  assert.equal(cellText(FLOW, 'amount', null), 'not known');
});

test('a graph tells what differs only where something does', () => {
  assert.equal(rowsOf(GRAPH).columns.at(-1)?.id, 'change');
  const same = { ...GRAPH, links: GRAPH.links.map(({ change: _change, ...link }) => link) };
  assert.equal(rowsOf(same).columns.at(-1)?.id, 'what');
});

test('layers have a row for each block', () => {
  assert.deepEqual(rowsOf(LAYERS).rows.map(({ cells }) => cells), [
    { stack: 'One', layer: 'Top', block: 'Nova', does: null, community: 'OpenStack and OpenInfra' },
    { stack: 'One', layer: 'Base', block: 'Linux', does: 'Boots.', community: 'neither' },
  ]);
});

test('the key names only signs that are used', () => {
  assert.deepEqual(keyOf(FLOW).map(({ id }) => id), ['band-unknown']);
  assert.deepEqual(keyOf(GRAPH).map(({ id }) => id), ['body', 'people', 'company-group', 'project', 'change']);
  assert.deepEqual(keyOf(LAYERS).map(({ id }) => id), ['openstack', 'neither']);
});

test('blocks beside each other share a level', () => {
  assert.deepEqual(levelsOf([{ label: 'a' }, { label: 'b' }, { label: 'c', beside: true as const }, { label: 'd' }]).map((level) => level.map(({ label }) => label).join('')), ['a', 'bc', 'd']);
});

test('downloads hold rows with their sources and places', () => {
  const lines = drawingCsv(FLOW).split('\r\n');
  assert.equal(lines[0], 'from,to,what,amount,year,sources,note');
  assert.equal(lines[3], 'The fund,Host,fee,,2025,"paper, § 2",');
  const document = drawingDocument(FLOW, { id: 'money', page: 'https://acme.example/drawings/money/', sources: [] });
  assert.equal(document['license'], 'CC-BY-4.0');
  assert.equal((document['rows'] as unknown[]).length, 5);
});
