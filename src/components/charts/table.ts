/** The values that charts and tables are drawn from; content/series records have this shape. */

/** One cell; null where the value is unknown. */
export type Cell = string | number | null;

/** A column of the table. */
export interface Column {
  id: string;
  label: string;
  type: 'year' | 'number' | 'text' | 'date' | 'source';
  unit?: string | undefined;
}

/** What every chart says. */
interface ChartWords {
  /** Title of the chart. */
  finding: string;
  /** The shape in words. */
  alt: string;
}

/** Lines or bars. */
export interface DrawnChart extends ChartWords {
  type: 'line' | 'bar';
  /** Id of the column of years, dates or labels. */
  x: string;
  /** Ids of the columns of numbers. */
  y: string[];
  /** Id of a column; one line or panel for each of its values. */
  group?: string | undefined;
  /** Id of a column that says what was counted; nothing is connected across two of its values. */
  base?: string | undefined;
  /** Ids of columns drawn as loose points. */
  dots?: string[] | undefined;
  /** Each column in a panel of its own, one above the other. */
  panels?: 'stacked' | undefined;
}

/** Bars from a date to a date. */
export interface CalendarChart extends ChartWords {
  type: 'calendar';
  /** Ids of the columns of names, beginnings and ends. */
  label: string;
  from: string;
  to: string;
  /** Column in which the first part of a bar ends, and what the parts mean. */
  phase?: { column: string; before: string; after: string; unknown?: string | undefined; first?: string | undefined } | undefined;
  /** Column, and its value, that tells an end nobody recorded from an open one. */
  state?: string | undefined;
  ended?: string | undefined;
  /** Day to which the table holds. */
  as_of: string;
}

/** Dated events with shapes for their kinds. */
export interface MovesChart extends ChartWords {
  type: 'moves';
  /** Ids of the columns of dates, names, origins, outcomes and kinds. */
  date: string;
  label: string;
  from?: string | undefined;
  to?: string | undefined;
  kind: string;
}

/** A table with its chart. */
export interface SeriesTable {
  title: string;
  unit?: string | undefined;
  method?: string | undefined;
  note?: string | undefined;
  lane?: string | undefined;
  columns: Column[];
  rows: Cell[][];
  chart: { type: 'none' } | DrawnChart | CalendarChart | MovesChart;
}

/** Place of a column in the rows; throws where there is none. */
export function columnIndex(table: SeriesTable, id: string): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw new Error(`the table "${table.title}" has no column "${id}"`);
  return index;
}

/** A column by its id; throws where there is none. */
export function findColumn(table: SeriesTable, id: string): Column {
  const column = table.columns[columnIndex(table, id)];
  if (!column) throw new Error(`the table "${table.title}" has no column "${id}"`);
  return column;
}

/** Unit of a column: its own, or that of the table where it says more. */
export function unitOf(table: SeriesTable, { unit }: Column): string {
  if (unit === undefined || table.unit?.includes(unit)) return table.unit ?? '';
  return unit;
}

/** A cell as a number, or null where it is unknown or holds words. */
export function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** The rows by their value in a column, in order of appearance; one group without a name where there is no such column. */
export function groupRows(table: SeriesTable, group: string | undefined): { name: string; rows: Cell[][] }[] {
  if (group === undefined) return [{ name: '', rows: table.rows }];
  const index = columnIndex(table, group);
  const groups = Map.groupBy(table.rows, (row) => String(row[index] ?? ''));
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

/** The words of a cell; empty where it is unknown. */
export function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
