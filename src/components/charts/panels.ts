import { decimalYear, formatShortDate } from '#lib/dates.ts';
import { formatScaled, magnitudeOf, unitText } from '#components/charts/numbers.ts';
import type { Magnitude } from '#components/charts/numbers.ts';
import { columnIndex, findColumn, groupRows, numberOf, unitOf } from '#components/charts/table.ts';
import type { Cell, Column, DrawnChart, SeriesTable } from '#components/charts/table.ts';

/** One value of a line; y is null where the line breaks. */
export interface Point {
  x: number;
  y: number | null;
  /** What readers call the place on the axis: "2015", "Oct 2025". */
  name: string;
}

/** A line with its name. */
export interface Line {
  label: string;
  points: Point[];
}

/** One drawing: lines that share a scale. */
export interface Panel {
  title: string;
  unit: string;
  magnitude: Magnitude;
  lines: Line[];
  /** Largest value, first and last place of the axes where panels share them. */
  shared?: { top: number; from: number; to: number };
}

/** How panels stand: alone, two or three beside each other, or many small ones on one scale. */
export type Arrangement = 'single' | 'beside' | 'trellis';

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
  const points = rows.map((row, index): Point => ({ ...placeOf(row[xIndex], index, column), y: numberOf(row[yIndex]) })).sort((a, b) => a.x - b.x);
  return column.type === 'year' ? withBreaks(points) : points;
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
    const line = { label: column.label, points: pointsOf(table, chart, id, table.rows) };
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
  return { title, unit: unitText(unit, magnitude), magnitude, lines };
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

/** The drawings of a line chart. */
export function linePanels(table: SeriesTable, chart: DrawnChart): { arrangement: Arrangement; panels: Panel[] } {
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
