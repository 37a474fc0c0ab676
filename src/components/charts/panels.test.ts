import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseKey } from '#components/charts/bases.ts';
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

const counted = (rows: SeriesTable['rows']): ReturnType<typeof linePanels> => {
  const drawn: DrawnChart = { ...chart(['a']), base: 'base' };
  return linePanels(table('percent', [{ id: 'a', label: 'A', type: 'number' }, { id: 'base', label: 'Base', type: 'text' }], rows, drawn), drawn);
};

test('a line is never drawn from one base to another', () => {
  const { panels } = counted([[2018, 58, 'in production'], [2019, 78, 'in production'], [2020, 96, 'using'], [2021, 58, 'in production']]);
  assert.deepEqual(panels[0]?.lines[0]?.points.map((point) => point.y), [58, 78, null, 96, null, 58]);
});

test('a base that comes back keeps its letter', () => {
  const { panels } = counted([[2018, 58, 'in production'], [2019, 78, 'in production'], [2020, 96, 'using'], [2021, 58, 'in production']]);
  assert.deepEqual(panels[0]?.bases?.map(({ mark, span }) => [mark, span]), [['A', '2018–2019'], ['B', '2020'], ['A', '2021']]);
  assert.deepEqual(baseKey(panels[0]?.bases ?? []), [{ mark: 'A', name: 'in production', spans: '2018–2019, 2021' }, { mark: 'B', name: 'using', spans: '2020' }]);
});

test('values that were all counted alike have no breaks', () => {
  assert.equal(counted([[2018, 58, 'in production'], [2019, 78, 'in production']]).panels[0]?.bases, undefined);
});

test('stacked panels have a scale each and one axis, and skip what belongs to the other', () => {
  const drawn: DrawnChart = { ...chart(['a', 'b']), panels: 'stacked', dots: ['b'] };
  const columns = [{ id: 'a', label: 'Cores', type: 'number' }, { id: 'b', label: 'People', type: 'number' }] as const;
  const { arrangement, panels } = linePanels(table(undefined, [...columns], [[2016, null, 2581], [2017, 5, null], [2018, 10, null], [2020, null, 800]], drawn), drawn);
  assert.equal(arrangement, 'stacked');
  assert.deepEqual(panels.map((panel) => panel.lines.length), [1, 1]);
  assert.deepEqual(panels.map((panel) => panel.shared), [{ from: 2016, to: 2020 }, { from: 2016, to: 2020 }]);
  assert.deepEqual(panels.map((panel) => panel.lines[0]?.points.map((point) => point.y)), [[5, 10], [2581, 800]]);
  assert.deepEqual(panels.map((panel) => panel.lines[0]?.loose), [false, true]);
});
