import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawMoves, shapeOf } from '#components/charts/moves-geometry.ts';
import { movesOf } from '#components/charts/moves.ts';
import { NARROW, WIDE } from '#components/charts/sizes.ts';
import type { MovesChart, SeriesTable } from '#components/charts/table.ts';

const chart: MovesChart = { type: 'moves', date: 'date', label: 'name', from: 'from', to: 'form', kind: 'kind', finding: 'f', alt: 'a' };
const table: SeriesTable = {
  title: 't',
  chart,
  columns: ['date', 'name', 'from', 'form', 'kind'].map((id) => ({ id, label: id, type: id === 'date' ? 'date' : 'text' })),
  rows: [
    ['2025-06-01', 'OpenInfra Foundation (OpenStack and others)', 'Delaware corporation OpenStack Foundation', 'directed fund with governing board', 'foundation'],
    ['2013-04-15', 'Xen Project', 'Citrix', 'collaborative project', 'project'],
    ['2025-05-07', 'vLLM and DeepSpeed', null, 'hosted projects', 'inside'],
    ['2025-10', 'Ray', 'Anyscale', null, 'project'],
  ],
};
const { moves, kinds } = movesOf(table, chart);

test('events are in order of time, with from where to what in words', () => {
  assert.deepEqual(moves.map((move) => move.label.slice(0, 4)), ['Xen ', 'vLLM', 'Open', 'Ray']);
  assert.deepEqual(moves.map((move) => move.path.split(' → ').length), [2, 1, 2, 1]);
  assert.deepEqual(moves.map((move) => move.date), ['Apr 15, 2013', 'May 7, 2025', 'June 1, 2025', 'Oct 2025']);
});

test('each kind has a shape of its own', () => {
  assert.deepEqual(kinds, ['foundation', 'project', 'inside']);
  assert.equal(new Set(Array.from({ length: 5 }, (_, kind) => shapeOf(kind))).size, 5);
});

test('every year has its place, those without events the least', () => {
  const { years } = drawMoves(moves, WIDE);
  assert.deepEqual([years[0]?.text, years.at(-1)?.text, years.length], ['2013', '2025', 13]);
  const heights = years.slice(1).map((year, index) => year.y - (years[index]?.y ?? 0));
  assert.equal(Math.round(Math.min(...heights)), 17);
});

test('words of neighbors do not touch, nor do their marks', () => {
  for (const size of [WIDE, NARROW]) {
    const drawing = drawMoves(moves, size);
    const lines = drawing.moves.flatMap((move) => [...move.name, ...move.details]);
    lines.slice(1).forEach((line, index) => assert.ok(line.y - (lines[index]?.y ?? 0) >= size.text * 1.2));
    drawing.moves.slice(1).forEach((move, index) => assert.ok(move.y - (drawing.moves[index]?.y ?? 0) >= 12));
    assert.ok((lines.at(-1)?.y ?? 0) <= drawing.height);
  }
});
