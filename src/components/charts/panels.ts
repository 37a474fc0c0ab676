import { decimalYear, formatShortDate } from '#lib/dates.ts';
import { basesOf, cutAtBases } from '#components/charts/bases.ts';
import type { Base } from '#components/charts/bases.ts';
import { formatScaled, magnitudeOf, unitText } from '#components/charts/numbers.ts';
import type { Magnitude } from '#components/charts/numbers.ts';
import { columnIndex, findColumn, groupRows, numberOf, textOf, unitOf } from '#components/charts/table.ts';
import type { Cell, Column, DrawnChart, SeriesTable } from '#components/charts/table.ts';

/** One value of a line; y is null where the line breaks. */
export interface Point {
  x: number;
  y: number | null;
  /** What readers call the place on the axis: "2015", "Oct 2025". */
  name: string;
  /** What was counted, where that differs from point to point. */
  base?: string;
}

/** A line with its name. */
export interface Line {
  label: string;
  points: Point[];
  /** Points that make no curve, drawn on stems. */
  loose?: boolean;
}

/** One drawing: lines that share a scale. */
export interface Panel {
  title: string;
  unit: string;
  magnitude: Magnitude;
  lines: Line[];
  /** First and last place of the axis where panels share it, and the largest value where they share a scale. */
  shared?: { from: number; to: number; top?: number };
  /** Stretches of one base, where what was counted changed. */
  bases?: Base[];
}

/** How panels stand: alone, two or three beside each other, one above the other, or many small ones on one scale. */
export type Arrangement = 'single' | 'beside' | 'stacked' | 'trellis';

/** Lines of one unit are drawn together unless one is so many times larger that the other would lie flat. */
const LARGEST_RATIO = 15;
/** More lines than this are drawn apart. */
const MOST_LINES = 3;

function placeOf(cell: Cell | undefined, index: number, column: Column): Omit<Point, 'y'> {
  if (column.type === 'date' && typeof cell === 'string') return { x: decimalYear(cell), name: formatShortDate(cell.slice(0, 7)) };
  if (typeof cell === 'number') return { x: cell, name: String(cell) };
  return { x: index, name: String(cell ?? '') };
}

/** Breaks a yearly line where years are missing, so that they are not drawn as if they were known. */
export function withBreaks(points: readonly Point[]): Point[] {
  const steps = points.slice(1).map((point, index) => point.x - (points[index]?.x ?? 0));
  const yearly = steps.filter((step) => step === 1).length >= steps.length * 0.6;
  if (!yearly) return [...points];
  return points.flatMap((point, index) => (index > 0 && (steps[index - 1] ?? 1) > 1 ? [{ x: point.x - 1, y: null, name: '' }, point] : [point]));
}

function pointsOf(table: SeriesTable, chart: DrawnChart, y: string, rows: readonly Cell[][]): Point[] {
  const [xIndex, yIndex, column] = [columnIndex(table, chart.x), columnIndex(table, y), findColumn(table, chart.x)];
  const baseOf = (row: readonly Cell[]): Pick<Point, 'base'> => (chart.base === undefined ? {} : { base: textOf(row[columnIndex(table, chart.base)]) });
  const all = rows.map((row, index): Point => ({ ...placeOf(row[xIndex], index, column), y: numberOf(row[yIndex]), ...baseOf(row) })).sort((a, b) => a.x - b.x);
  // In stacked panels a row may hold the value of another panel only.
  const points = chart.panels === 'stacked' ? all.filter((point) => point.y !== null) : all;
  return cutAtBases(column.type === 'year' ? withBreaks(points) : points);
}

function largest(lines: readonly Line[]): number {
  return Math.max(0, ...lines.flatMap((line) => line.points.map((point) => Math.abs(point.y ?? 0))));
}

interface Cluster {
  unit: string;
  lines: Line[];
}

/** Columns that can share a scale, in order of appearance. */
function clusterColumns(table: SeriesTable, chart: DrawnChart): Cluster[] {
  const clusters: Cluster[] = [];
  for (const id of chart.y) {
    const column = findColumn(table, id);
    const unit = unitOf(table, column);
    const line: Line = { label: column.label, points: pointsOf(table, chart, id, table.rows), loose: chart.dots?.includes(id) ?? false };
    const top = largest([line]);
    const near = (other: number): boolean => Math.max(top, other) <= LARGEST_RATIO * Math.min(top, other);
    const home = clusters.find((cluster) => cluster.unit === unit && near(largest(cluster.lines)));
    if (home) home.lines.push(line);
    else clusters.push({ unit, lines: [line] });
  }
  return clusters;
}

function panelOf(title: string, unit: string, lines: Line[], top = largest(lines)): Panel {
  const magnitude = magnitudeOf([top]);
  const bases = basesOf(lines.flatMap((line) => line.points));
  return { title, unit: unitText(unit, magnitude), magnitude, lines, ...(bases.length > 1 && { bases }) };
}

function titleOf({ lines, unit }: Cluster): string {
  const names = lines.map((line) => line.label);
  const joined = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  const text = unitText(unit, magnitudeOf([largest(lines)]));
  return text === '' || joined.toLowerCase().endsWith(text.toLowerCase()) ? joined : `${joined}, ${text}`;
}

function groupPanels(table: SeriesTable, chart: DrawnChart): Panel[] {
  const y = chart.y[0] ?? '';
  const unit = unitOf(table, findColumn(table, y));
  const lines = groupRows(table, chart.group).map(({ name, rows }) => ({ label: name, points: pointsOf(table, chart, y, rows) }));
  const top = largest(lines);
  if (lines.length <= MOST_LINES) return [panelOf('', unit, lines)];
  const places = lines.flatMap((line) => line.points.map((point) => point.x));
  const shared = { top, from: Math.min(...places), to: Math.max(...places) };
  return lines.map((line) => ({ ...panelOf(line.label, unit, [line], top), shared }));
}

/** One panel a column, all on one axis of time. */
function stackedPanels(table: SeriesTable, chart: DrawnChart): Panel[] {
  const lines = chart.y.map((id) => ({ column: findColumn(table, id), points: pointsOf(table, chart, id, table.rows), loose: chart.dots?.includes(id) ?? false }));
  const places = lines.flatMap((line) => line.points.map((point) => point.x));
  const shared = { from: Math.min(...places), to: Math.max(...places) };
  return lines.map(({ column, points, loose }) => {
    const cluster = { unit: unitOf(table, column), lines: [{ label: column.label, points, loose }] };
    return { ...panelOf(titleOf(cluster), cluster.unit, cluster.lines), shared };
  });
}

/** The drawings of a line chart. */
export function linePanels(table: SeriesTable, chart: DrawnChart): { arrangement: Arrangement; panels: Panel[] } {
  if (chart.panels === 'stacked') return { arrangement: 'stacked', panels: stackedPanels(table, chart) };
  if (chart.group !== undefined) {
    const panels = groupPanels(table, chart);
    return { arrangement: panels.length > 1 ? 'trellis' : 'single', panels };
  }
  const clusters = clusterColumns(table, chart);
  const panels = clusters.map((cluster) => panelOf(titleOf(cluster), cluster.unit, cluster.lines));
  return { arrangement: panels.length > 1 ? 'beside' : 'single', panels };
}

/** "Magnum: 157 (2014) to 73 (2026); highest 1,054 (2015)": a panel in words. */
export function describePanel({ title, lines, magnitude }: Panel): string {
  const parts = lines.map(({ label, points }) => {
    const known = points.filter((point): point is Point & { y: number } => point.y !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return label;
    const most = known.reduce((best, point) => (point.y > best.y ? point : best));
    const write = (point: Point & { y: number }): string => `${formatScaled(point.y, magnitude)} (${point.name})`;
    return `${label}: ${write(first)} to ${write(last)}; highest ${write(most)}`;
  });
  return title === '' || lines.length === 1 ? parts.join('. ') : `${title}. ${parts.join('. ')}`;
}
