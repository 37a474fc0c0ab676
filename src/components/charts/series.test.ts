import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesDocument } from '#components/charts/series-document.ts';
import { groupSeries } from '#components/charts/series-groups.ts';
import { seriesHeading, seriesSummary, spanOf } from '#components/charts/series-words.ts';
import type { SeriesTable } from '#components/charts/table.ts';

const table: SeriesTable = {
  title: 'Revenue',
  unit: 'US dollars',
  method: 'From tax returns.',
  columns: [{ id: 'year', label: 'Year', type: 'year' }, { id: 'revenue', label: 'Revenue', type: 'number' }],
  rows: [[2012, 5e6], [2017, null], [2023, 9e6]],
  chart: { type: 'line', x: 'year', y: ['revenue'], finding: 'Revenue rose', alt: 'rising' },
};

test('the line under a title gives the unit as drawn, then the method', () => {
  assert.deepEqual(seriesHeading(table), { finding: 'Revenue rose', unit: 'Million US dollars.', method: 'Million US dollars. From tax returns.' });
});

test('a table of words has its title for a heading and its method for a summary', () => {
  const words: SeriesTable = { ...table, chart: { type: 'none' } };
  assert.equal(seriesHeading(words).finding, 'Revenue');
  assert.equal(seriesSummary(words), 'From tax returns.');
});

test('the span is that of the years or dates', () => {
  assert.equal(spanOf(table), '2012–2023');
  assert.equal(spanOf({ ...table, columns: [{ id: 'a', label: 'A', type: 'text' }], rows: [['x']] }), '');
});

test('the published form names its license and keeps unknown values', () => {
  const document = seriesDocument(table, { id: 'revenue', page: 'https://example.org/data/revenue/', sources: [] });
  assert.equal(document.license, 'CC-BY-4.0');
  assert.deepEqual(document.rows[1], { year: 2017, revenue: null });
});

test('series are grouped by lane, those across lanes last', () => {
  const view = (id: string, lane?: string) => ({ id, path: '', csvPath: '', jsonPath: '', sources: [], series: { ...table, title: id, lane } });
  const groups = groupSeries([view('c'), view('b', 'market'), view('a', 'market'), view('d', 'openstack')]);
  assert.deepEqual(groups.map((group) => [group.id, group.series.map((item) => item.id)]), [['openstack', ['d']], ['market', ['a', 'b']], ['across', ['c']]]);
});
