import { decimalYear } from '#lib/dates.ts';
import { columnIndex, textOf } from '#components/charts/table.ts';
import type { CalendarChart, Cell, SeriesTable } from '#components/charts/table.ts';

/** How a stretch of a bar is drawn: its first part, its second, or both where they cannot be told apart. */
export type Part = 'first' | 'second' | 'whole';

/** A stretch of a bar in decimal years. */
export interface Stretch {
  part: Part;
  from: number;
  to: number;
  /** It lies after the day to which the table holds. */
  planned: boolean;
}

/** One bar. */
export interface CalendarRow {
  label: string;
  from: number;
  /** Beginning and stretches; none where only the beginning is known. */
  stretches: Stretch[];
  /** How it ends: known, still open, not recorded, or wholly to come. */
  end: 'known' | 'open' | 'lost' | 'planned';
  /** Length in months where both ends are known and past. */
  months?: number;
}

/** Bars with what their parts mean. */
export interface Calendar {
  rows: CalendarRow[];
  /** Day to which it holds, in decimal years. */
  today: number;
  /** What readers need to be told, in order. */
  key: { sign: Part | 'planned' | 'open' | 'lost'; text: string }[];
}

/** Words of the key that every calendar shares. */
const KEY_WORDS = { planned: 'planned', open: 'no end yet', lost: 'end not recorded' } as const;

function momentOf(cell: Cell | undefined): number | undefined {
  return cell === null || cell === undefined ? undefined : decimalYear(String(cell));
}

/** A stretch, cut where the past ends. */
function cutAt(today: number, part: Part, from: number, to: number): Stretch[] {
  if (to <= from) return [];
  if (from >= today) return [{ part, from, to, planned: true }];
  return to <= today ? [{ part, from, to, planned: false }] : [{ part, from, to: today, planned: false }, { part, from: today, to, planned: true }];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whole months from one day to another; undefined where one of them is not known to the day. */
export function monthsBetween(from: string, to: string): number | undefined {
  if (!DAY.test(from) || !DAY.test(to)) return undefined;
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number);
  return (endYear - startYear) * 12 + endMonth - startMonth - (endDay < startDay ? 1 : 0);
}

function stretchesOf(from: number, phase: number | undefined, end: number, today: number, divided: boolean): Stretch[] {
  if (!divided) return cutAt(today, 'first', from, end);
  if (phase === undefined) return cutAt(today, 'whole', from, end);
  return [...cutAt(today, 'first', from, Math.min(phase, end)), ...cutAt(today, 'second', phase, end)];
}

function rowOf(table: SeriesTable, chart: CalendarChart, row: readonly Cell[], today: number): CalendarRow | undefined {
  const cell = (id: string): Cell | undefined => row[columnIndex(table, id)];
  const [from, to] = [momentOf(cell(chart.from)), momentOf(cell(chart.to))];
  if (from === undefined) return undefined;
  const label = textOf(cell(chart.label));
  const lost = to === undefined && chart.state !== undefined && cell(chart.state) === chart.ended;
  if (lost) return { label, from, stretches: [], end: 'lost' };
  if (from > today) return { label, from, stretches: [], end: 'planned' };
  const phase = chart.phase && momentOf(cell(chart.phase.column));
  const divided = chart.phase !== undefined && !(phase === undefined && chart.state !== undefined && cell(chart.state) === chart.phase.first);
  const stretches = stretchesOf(from, phase, to ?? Math.max(today, phase ?? today), today, divided);
  const months = to !== undefined && to <= today ? monthsBetween(textOf(cell(chart.from)), textOf(cell(chart.to))) : undefined;
  return { label, from, stretches, end: to === undefined ? 'open' : 'known', ...(months !== undefined && { months }) };
}

function keyOf(rows: readonly CalendarRow[], { phase }: CalendarChart): Calendar['key'] {
  const stretches = rows.flatMap((row) => row.stretches);
  const parts = phase ? ([['first', phase.before], ['second', phase.after], ['whole', phase.unknown]] as const) : [];
  const planned = stretches.some((stretch) => stretch.planned) || rows.some(({ end }) => end === 'planned');
  return [
    ...parts.flatMap(([sign, text]) => (text !== undefined && stretches.some(({ part }) => part === sign) ? [{ sign, text }] : [])),
    ...(planned ? [{ sign: 'planned', text: KEY_WORDS.planned } as const] : []),
    ...(['open', 'lost'] as const).filter((sign) => rows.some(({ end }) => end === sign)).map((sign) => ({ sign, text: KEY_WORDS[sign] })),
  ];
}

/** The bars that a table holds; rows without a beginning are left to the table. */
export function calendarOf(table: SeriesTable, chart: CalendarChart): Calendar {
  const today = decimalYear(chart.as_of);
  const rows = table.rows.map((row) => rowOf(table, chart, row, today)).filter((row) => row !== undefined);
  return { rows, today, key: keyOf(rows, chart) };
}

/** Rows in panels short enough for a phone, as even as possible. */
export function splitRows(rows: readonly CalendarRow[], most: number): CalendarRow[][] {
  const panels = Math.ceil(rows.length / most);
  const size = Math.ceil(rows.length / panels);
  return Array.from({ length: panels }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
