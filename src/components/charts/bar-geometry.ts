import { formatShortDate } from '#lib/dates.ts';
import { formatNumber, formatScaled, magnitudeOf, unitText } from '#components/charts/numbers.ts';
import type { Magnitude } from '#components/charts/numbers.ts';
import type { DrawingSize } from '#components/charts/sizes.ts';
import { columnIndex, findColumn, groupRows, numberOf, textOf, unitOf } from '#components/charts/table.ts';
import type { Cell, Column, DrawnChart, SeriesTable } from '#components/charts/table.ts';
import { widestLine, wrapText } from '#components/charts/text-width.ts';

/** The values of one label, one for each of the compared columns. */
export interface BarRow {
  label: string;
  values: (number | null)[];
  /** Fill of the bars where it tells what was counted; else each compared column has its own. */
  fill?: number;
}

/** Bars that share a scale and a heading. */
export interface BarPanel {
  title: string;
  rows: BarRow[];
}

/** A bar chart before it is drawn. */
export interface BarChart {
  panels: BarPanel[];
  /** Names of the compared columns, or of what was counted. */
  names: string[];
  unit: string;
  magnitude: Magnitude;
  top: number;
}

/** One bar: without a width where the value is unknown. */
export interface Bar {
  y: number;
  width: number;
  text: string;
  textX: number;
  textY: number;
  known: boolean;
  /** Place of its fill among the names. */
  fill: number;
}

/** A bar chart as coordinates. */
export interface BarDrawing {
  width: number;
  height: number;
  /** Left edge of the bars and their thickness. */
  left: number;
  thickness: number;
  /** Path of the line on which the bars stand. */
  base: string;
  rows: { labelX: number; labelY: number; labelAnchor: 'start' | 'end'; lines: string[]; bars: Bar[] }[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

function labelOf(cell: Cell | undefined, { type, unit }: Column): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return type === 'date' ? formatShortDate(cell) : cell;
  if (type !== 'number') return String(cell);
  return unit?.startsWith('US dollars') ? `$${formatNumber(cell)}` : formatNumber(cell);
}

/** The comparison that a table holds. */
export function barChart(table: SeriesTable, chart: DrawnChart): BarChart {
  const [xIndex, column] = [columnIndex(table, chart.x), findColumn(table, chart.x)];
  const columns = chart.y.map((id) => findColumn(table, id));
  const baseOf = (row: readonly Cell[]): string => (chart.base === undefined ? '' : textOf(row[columnIndex(table, chart.base)]));
  const bases = chart.base === undefined ? [] : [...new Set(table.rows.map(baseOf))].filter((name) => name !== '');
  const panels = groupRows(table, chart.group).map(({ name, rows }) => ({
    title: name,
    rows: rows.map((row) => ({ label: labelOf(row[xIndex], column), values: chart.y.map((id) => numberOf(row[columnIndex(table, id)])), ...(bases.length > 0 && { fill: Math.max(0, bases.indexOf(baseOf(row))) }) })),
  }));
  const top = Math.max(0, ...panels.flatMap((panel) => panel.rows.flatMap((row) => row.values.map((value) => value ?? 0))));
  const magnitude = magnitudeOf([top]);
  return { panels, names: bases.length > 0 ? bases : columns.map(({ label }) => label), unit: unitText(columns[0] && unitOf(table, columns[0]), magnitude), magnitude, top };
}

interface Plan {
  /** Labels stand above their bars instead of beside them. */
  stacked: boolean;
  left: number;
  labelWidth: number;
  thickness: number;
  gap: number;
}

function planOf(chart: BarChart, size: DrawingSize): Plan {
  const labels = chart.panels.flatMap((panel) => panel.rows.map((row) => row.label));
  const longest = widestLine(labels, size.text);
  const many = Math.max(...chart.panels.map((panel) => panel.rows.length)) > 14;
  const thickness = chart.panels.some(({ rows }) => rows.some(({ values }) => values.length > 1)) ? 13 : many ? 12 : 15;
  const gap = many ? 8 : 11;
  const stacked = size.name !== 'wide' && longest > 104;
  if (stacked) return { stacked, left: 1, labelWidth: size.width, thickness, gap };
  const labelWidth = Math.min(longest, size.width * 0.36);
  return { stacked, left: labelWidth + 9, labelWidth, thickness, gap };
}

function drawRow(row: BarRow, top: number, plan: Plan, chart: BarChart, size: DrawingSize, scale: (value: number) => number): { row: BarDrawing['rows'][number]; height: number } {
  const step = size.text * 1.2;
  const lines = wrapText(row.label, plan.labelWidth + 1, size.text);
  const labelHeight = lines.length * step;
  const barsHeight = row.values.length * (plan.thickness + 2) - 2;
  const height = plan.stacked ? labelHeight + 3 + barsHeight : Math.max(labelHeight, barsHeight, size.text);
  const firstBar = plan.stacked ? top + labelHeight + 3 : top + (height - barsHeight) / 2;
  const labelTop = plan.stacked ? top : top + (height - labelHeight) / 2;
  const bars = row.values.map((value, index): Bar => {
    const y = firstBar + index * (plan.thickness + 2);
    const width = value === null ? 0 : Math.max(1, scale(Math.max(0, value)));
    const text = value === null ? 'unknown' : formatScaled(value, chart.magnitude);
    return { y: round(y), width: round(width), text, textX: round(plan.left + width + 6), textY: round(y + plan.thickness / 2 + size.text * 0.35), known: value !== null, fill: row.fill ?? index };
  });
  const labelX = plan.stacked ? plan.left - 1 : plan.left - 9;
  return { row: { labelX: round(labelX), labelY: round(labelTop + size.text * 0.95), labelAnchor: plan.stacked ? 'start' : 'end', lines, bars }, height };
}

/** One line along all bars, or a piece for each row where labels stand between them. */
function basePath(rows: BarDrawing['rows'], { stacked, left, thickness }: Plan, height: number): string {
  if (!stacked) return `M${round(left)},0V${height}`;
  return rows.map(({ bars }) => `M${left},${round((bars[0]?.y ?? 0) - 1)}V${round((bars.at(-1)?.y ?? 0) + thickness + 1)}`).join('');
}

/** Coordinates of a panel of bars at a size; all panels of a chart share one scale. */
export function drawBars(panel: BarPanel, chart: BarChart, size: DrawingSize): BarDrawing {
  const plan = planOf(chart, size);
  const texts = chart.panels.flatMap(({ rows }) => rows.flatMap((row) => row.values.map((value) => (value === null ? 'unknown' : formatScaled(value, chart.magnitude)))));
  const longest = size.width - plan.left - widestLine(texts, size.text, true) - 8;
  const scale = (value: number): number => (chart.top === 0 ? 0 : (value / chart.top) * longest);
  let top = 2;
  const rows = panel.rows.map((row) => {
    const drawn = drawRow(row, top, plan, chart, size, scale);
    top += drawn.height + plan.gap;
    return drawn.row;
  });
  const height = round(top - plan.gap + 4);
  return { width: size.width, height, left: round(plan.left), thickness: plan.thickness, base: basePath(rows, plan, height), rows };
}
