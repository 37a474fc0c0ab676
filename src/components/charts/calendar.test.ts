import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf, monthsBetween, splitRows } from '#components/charts/calendar.ts';
import { drawCalendar } from '#components/charts/calendar-geometry.ts';
import { NARROW, WIDE } from '#components/charts/sizes.ts';
import type { CalendarChart, SeriesTable } from '#components/charts/table.ts';

const chart: CalendarChart = {
  type: 'calendar', label: 'name', from: 'from', to: 'to', state: 'state', ended: 'end of life', as_of: '2026-11-28', finding: 'f', alt: 'a',
  phase: { column: 'until', before: 'maintained', after: 'unmaintained', unknown: 'not known', first: 'maintained' },
};
const columns: SeriesTable['columns'] = [
  { id: 'name', label: 'Name', type: 'text' }, { id: 'from', label: 'From', type: 'date' }, { id: 'until', label: 'Until', type: 'date' },
  { id: 'to', label: 'To', type: 'date' }, { id: 'state', label: 'State', type: 'text' },
];
const rows: SeriesTable['rows'] = [
  ['Austin', '2010-10-21', null, null, 'end of life'],
  ['Queens', '2018-02-28', '2019-08-25', '2023-01-18', 'end of life'],
  ['Pike', '2017-08-30', null, '2022-10-13', 'end of life'],
  ['Caracal', '2024-04-03', null, null, 'unmaintained'],
  ['Flamingo', '2025-10-01', '2027-04-28', '2027-04-28', 'maintained'],
  ['Hibiscus', '2026-09-30', null, null, 'maintained'],
  ['Indri', '2027-03-24', null, null, 'planned'],
  ['Unknown', null, null, null, 'planned'],
];
const table: SeriesTable = { title: 't', columns, rows, chart };
const { rows: drawn, key, today } = calendarOf(table, chart);
const named = (label: string) => drawn.find((row) => row.label === label);
const partsOf = (label: string) => named(label)?.stretches.map(({ part, planned }) => (planned ? `${part}, planned` : part));

test('a bar has two parts where the date between them is known', () => {
  assert.deepEqual(partsOf('Queens'), ['first', 'second']);
  assert.deepEqual(partsOf('Pike'), ['whole']);
});

test('what lies after the day of the table is planned', () => {
  assert.deepEqual(partsOf('Flamingo'), ['first', 'first, planned']);
  assert.deepEqual([named('Indri')?.end, named('Indri')?.stretches.length], ['planned', 0]);
});

test('an open end is told from one that nobody recorded', () => {
  assert.deepEqual([named('Caracal')?.end, named('Caracal')?.stretches.at(-1)?.to], ['open', today]);
  assert.deepEqual([named('Austin')?.end, named('Austin')?.stretches.length], ['lost', 0]);
});

test('a row that is known to be in its first part is drawn so without a date', () => {
  assert.deepEqual(partsOf('Hibiscus'), ['first']);
  assert.deepEqual(partsOf('Caracal'), ['whole']);
});

test('a row without a beginning is left to the table', () => {
  assert.equal(named('Unknown'), undefined);
});

test('the key names only what is drawn', () => {
  assert.deepEqual(key.map(({ sign }) => sign), ['first', 'second', 'whole', 'planned', 'open', 'lost']);
  const plain = calendarOf({ ...table, rows: rows.slice(1, 3) }, { ...chart, phase: undefined });
  assert.deepEqual(plain.key, []);
});

test('lengths are whole months between days, and none where a day is not known', () => {
  assert.equal(monthsBetween('2025-08-27', '2026-10-27'), 14);
  assert.equal(monthsBetween('2025-08-27', '2026-10-26'), 13);
  assert.equal(monthsBetween('2020', '2021-10-31'), undefined);
  assert.equal(named('Queens')?.months, 58);
  assert.equal(named('Flamingo')?.months, undefined);
});

test('long calendars are split evenly into panels of which a year has the same length', () => {
  const many = Array.from({ length: 38 }, (_, index) => ({ label: `1.${index}`, from: 2015 + index / 3, stretches: [{ part: 'first' as const, from: 2015 + index / 3, to: 2016 + index / 3, planned: false }], end: 'known' as const }));
  const panels = splitRows(many, 14);
  assert.deepEqual(panels.map((panel) => panel.length), [13, 13, 12]);
  const drawings = drawCalendar({ rows: many, today, key: [] }, panels, NARROW);
  const widths = drawings.flatMap((drawing) => drawing.bars.map((bar) => bar.pieces[0]?.width ?? 0));
  assert.ok(Math.max(...widths) - Math.min(...widths) < 0.3);
  assert.deepEqual(drawings.map((drawing) => drawing.title), ['1.0 to 1.12', '1.13 to 1.25', '1.26 to 1.37']);
});

test('bars and years stay inside the drawing', () => {
  const late = Array.from({ length: 3 }, (_, index) => ({ label: `${index}`, from: 2022.9 + index, stretches: [{ part: 'first' as const, from: 2022.9 + index, to: 2025.93 + index, planned: false }], end: 'known' as const }));
  const [small] = drawCalendar({ rows: late, today, key: [] }, [late], NARROW);
  assert.deepEqual(small?.years.filter((year) => year.x + 16 > NARROW.width), []);
  for (const size of [WIDE, NARROW]) {
    const [drawing] = drawCalendar({ rows: drawn, today, key }, [drawn], size);
    assert.ok(drawing);
    for (const bar of drawing.bars) for (const piece of bar.pieces) assert.ok(piece.x >= 0 && piece.x + piece.width <= size.width);
    for (const year of drawing.years) assert.ok(year.x > 0 && year.x < size.width - 10);
    assert.ok(drawing.today && drawing.today.x < size.width);
  }
});

test('long names stand above their bars where the drawing is narrow', () => {
  const long = drawn.map((row) => ({ ...row, label: `${row.label}, a name that is long` }));
  const [narrow] = drawCalendar({ rows: long, today, key }, [long], NARROW);
  assert.equal(narrow?.bars[0]?.label.anchor, 'start');
  const bar = narrow?.bars.find(({ pieces }) => pieces.length > 0);
  assert.ok(bar && (bar.pieces[0]?.y ?? 0) > bar.label.y);
});

test('a bar whose parts cannot be told apart is thinner, so that its form tells it apart without color', () => {
  const [drawing] = drawCalendar({ rows: drawn, today, key }, [drawn], WIDE);
  const heights = (part: string) => drawing?.bars.flatMap((bar) => bar.pieces.filter((piece) => piece.part === part).map((piece) => piece.height)) ?? [];
  assert.ok(Math.max(...heights('whole')) < Math.min(...heights('first'), ...heights('second')) / 2);
});
