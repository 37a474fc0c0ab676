import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barChart, drawBars } from '#components/charts/bar-geometry.ts';
import { NARROW, WIDE } from '#components/charts/sizes.ts';
import type { DrawnChart, SeriesTable } from '#components/charts/table.ts';

const chart: DrawnChart = { type: 'bar', x: 'name', y: ['a'], finding: 'f', alt: 'a' };
const rows: SeriesTable['rows'] = [['Linux Foundation general and administrative fee', 50], ['Events', 100], ['Reserve', null]];
const table: SeriesTable = { title: 't', unit: 'percent', columns: [{ id: 'name', label: 'Name', type: 'text' }, { id: 'a', label: 'A', type: 'number' }], rows, chart };

test('bars are as long as their values, the longest leaving room for its number', () => {
  const bars = barChart(table, chart);
  const drawing = drawBars(bars.panels[0] ?? { title: '', rows: [] }, bars, WIDE);
  const widths = drawing.rows.map((row) => row.bars[0]?.width ?? 0);
  assert.ok(Math.abs((widths[1] ?? 0) - 2 * (widths[0] ?? 0)) < 0.2);
  assert.ok(drawing.left + (widths[1] ?? 0) < WIDE.width - 25);
});

test('an unknown value has no bar and says so', () => {
  const bars = barChart(table, chart);
  const bar = drawBars(bars.panels[0] ?? { title: '', rows: [] }, bars, WIDE).rows[2]?.bars[0];
  assert.deepEqual([bar?.known, bar?.width, bar?.text], [false, 0, 'unknown']);
});

test('long labels stand above their bars where the drawing is narrow', () => {
  const bars = barChart(table, chart);
  const [row] = drawBars(bars.panels[0] ?? { title: '', rows: [] }, bars, NARROW).rows;
  assert.equal(row?.labelAnchor, 'start');
  assert.ok((row?.bars[0]?.y ?? 0) > (row?.labelY ?? 0));
});

test('sums of money and dates are written as readers know them', () => {
  const money: SeriesTable = { ...table, columns: [{ id: 'name', label: 'Receipts', type: 'number', unit: 'US dollars' }, { id: 'a', label: 'A', type: 'number' }], rows: [[500000, 9]] };
  assert.equal(barChart(money, chart).panels[0]?.rows[0]?.label, '$500,000');
  const dates: SeriesTable = { ...table, columns: [{ id: 'name', label: 'Date', type: 'date' }, { id: 'a', label: 'A', type: 'number' }], rows: [['2024-10-22', 7]] };
  assert.equal(barChart(dates, chart).panels[0]?.rows[0]?.label, 'Oct 22, 2024');
});

test('groups become panels on one scale', () => {
  const grouped: SeriesTable = { ...table, columns: [...table.columns, { id: 'side', label: 'Side', type: 'text' }], rows: [['Dues', 98, 'revenue'], ['Staff', 33, 'expenses']] };
  const bars = barChart(grouped, { ...chart, group: 'side' });
  assert.deepEqual(bars.panels.map((panel) => panel.title), ['revenue', 'expenses']);
  assert.equal(bars.top, 98);
});

test('bars of one base have one fill, and the key names the bases', () => {
  const based: SeriesTable = { ...table, columns: [...table.columns, { id: 'how', label: 'How', type: 'text' }], rows: [['Austin', 7500, 'registrations'], ['Berlin', 800, 'stated'], ['Paris', 1200, 'registrations']] };
  const bars = barChart(based, { ...chart, base: 'how' });
  assert.deepEqual(bars.names, ['registrations', 'stated']);
  assert.deepEqual(drawBars(bars.panels[0] ?? { title: '', rows: [] }, bars, WIDE).rows.map((row) => row.bars[0]?.fill), [0, 1, 0]);
});
