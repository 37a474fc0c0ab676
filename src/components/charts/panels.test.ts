import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePanel, linePanels, withBreaks } from '#components/charts/panels.ts';
import type { DrawnChart, SeriesTable } from '#components/charts/table.ts';

const chart = (y: string[], group?: string): DrawnChart => ({ type: 'line', x: 'year', y, group, finding: 'f', alt: 'a' });

function table(unit: string | undefined, columns: SeriesTable['columns'], rows: SeriesTable['rows'], drawn: DrawnChart): SeriesTable {
  return { title: 't', unit, columns: [{ id: 'year', label: 'Year', type: 'year' }, ...columns], rows, chart: drawn };
}

test('columns of one unit and size share a panel', () => {
  const drawn = chart(['a', 'b']);
  const { arrangement, panels } = linePanels(table('members', [{ id: 'a', label: 'A', type: 'number' }, { id: 'b', label: 'B', type: 'number' }], [[2020, 5, 6], [2021, 7, 9]], drawn), drawn);
  assert.equal(arrangement, 'single');
  assert.deepEqual(panels[0]?.lines.map((line) => line.label), ['A', 'B']);
});

test('columns of other units or sizes stand beside each other', () => {
  const drawn = chart(['a', 'b', 'c']);
  const columns = [{ id: 'a', label: 'Commits', type: 'number' }, { id: 'b', label: 'Authors', type: 'number', unit: 'people' }, { id: 'c', label: 'Tags', type: 'number' }] as const;
  const { arrangement, panels } = linePanels(table('commits', [...columns], [[2020, 900, 8, 3], [2021, 700, 9, 4]], drawn), drawn);
  assert.equal(arrangement, 'beside');
  assert.deepEqual(panels.map((panel) => panel.title), ['Commits', 'Authors, people', 'Tags, commits']);
});

test('many groups become small panels on shared axes', () => {
  const drawn = chart(['n'], 'project');
  const rows = ['a', 'b', 'c', 'd'].flatMap((name, index) => [[2014 + index, 10 * index + 1, name], [2015 + index, 5, name]]);
  const { arrangement, panels } = linePanels(table('commits', [{ id: 'n', label: 'N', type: 'number' }, { id: 'project', label: 'Project', type: 'text' }], rows, drawn), drawn);
  assert.equal(arrangement, 'trellis');
  assert.deepEqual(panels.map((panel) => panel.shared), Array.from({ length: 4 }, () => ({ top: 31, from: 2014, to: 2018 })));
});

test('a yearly line breaks where a year is missing; a line of loose years does not', () => {
  const point = (x: number): { x: number; y: number; name: string } => ({ x, y: 1, name: String(x) });
  assert.deepEqual(withBreaks([2014, 2015, 2016, 2018, 2019].map(point)).map((item) => item.y), [1, 1, 1, null, 1, 1]);
  assert.equal(withBreaks([2010, 2014, 2018].map(point)).length, 3);
});

test('an unknown value breaks the line', () => {
  const drawn = chart(['a']);
  const { panels } = linePanels(table('x', [{ id: 'a', label: 'A', type: 'number' }], [[2020, 1], [2021, null], [2022, 3]], drawn), drawn);
  assert.deepEqual(panels[0]?.lines[0]?.points.map((item) => item.y), [1, null, 3]);
});

test('a panel is described by its first, last and highest values', () => {
  const drawn = chart(['a']);
  const { panels } = linePanels(table('people', [{ id: 'a', label: 'Authors', type: 'number' }], [[2010, 72], [2011, 1384], [2012, 235]], drawn), drawn);
  const [panel] = panels;
  assert.equal(panel && describePanel(panel), 'Authors: 72 (2010) to 235 (2012); highest 1,384 (2011)');
});
