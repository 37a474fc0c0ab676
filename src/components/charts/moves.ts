import { decimalYear, formatShortDate } from '#lib/dates.ts';
import { columnIndex, textOf } from '#components/charts/table.ts';
import type { MovesChart, SeriesTable } from '#components/charts/table.ts';

/** One dated event. */
export interface Move {
  moment: number;
  /** Its name, its date in words, and from where to what. */
  label: string;
  date: string;
  path: string;
  /** Place of its kind among the kinds. */
  kind: number;
}

/** The events that a table holds, in order, and their kinds. */
export function movesOf(table: SeriesTable, chart: MovesChart): { moves: Move[]; kinds: string[] } {
  const cell = (row: SeriesTable['rows'][number], id: string | undefined): string => (id === undefined ? '' : textOf(row[columnIndex(table, id)]));
  const kinds = [...new Set(table.rows.map((row) => cell(row, chart.kind)))];
  const moves = table.rows.map((row): Move => ({
    moment: decimalYear(cell(row, chart.date)),
    label: cell(row, chart.label),
    date: formatShortDate(cell(row, chart.date)),
    path: [cell(row, chart.from), cell(row, chart.to)].filter((text) => text !== '').join(' → '),
    kind: kinds.indexOf(cell(row, chart.kind)),
  }));
  return { moves: moves.sort((a, b) => a.moment - b.moment), kinds };
}
