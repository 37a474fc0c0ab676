import { parseDate, sortKey } from '#lib/dates.ts';
import { closest } from '#lib/text.ts';
import type { CalendarChart, DrawnChart, MovesChart } from '#schemas/chart.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord } from '#schemas/references.ts';
import type { Series, SeriesColumn } from '#schemas/series.ts';

/** Shapes that readers can tell apart without color. */
const MOST_KINDS = 5;

/** The mention of a column in the chart of a record. */
interface Mention {
  record: RelatedRecord;
  columns: Series['columns'];
  /** Id of the column; undefined where the chart does without. */
  name: string | undefined;
  /** Where it stands below `chart`. */
  path: readonly (string | number)[];
}

function columnOf({ columns, name }: Mention): SeriesColumn | undefined {
  return columns.find((column) => column.id === name);
}

/** Rule unknown-column. */
function checkName({ record, columns, name, path }: Mention): Finding[] {
  const known = columns.map((column) => column.id);
  if (name === undefined || known.includes(name)) return [];
  return [finding('unknown-column', record.locate(['chart', ...path]), { column: name, known: known.join(', '), suggestion: suggestionText(closest(name, known)) })];
}

/** Rules unknown-column and column-not-numeric or column-not-date: the column exists and has one of the types. */
function checkType(mention: Mention, types: readonly SeriesColumn['type'][], rule: 'column-not-numeric' | 'column-not-date'): Finding[] {
  const column = columnOf(mention);
  if (!column || types.includes(column.type)) return checkName(mention);
  return [finding(rule, mention.record.locate(['chart', ...mention.path]), { column: column.id, type: column.type })];
}

function checkDots(record: RelatedRecord, { y, dots = [] }: DrawnChart): Finding[] {
  return dots.flatMap((name, index) =>
    (y.includes(name) ? [] : [finding('column-not-drawn', record.locate(['chart', 'dots', index]), { column: name, known: y.join(', '), suggestion: suggestionText(closest(name, y)) })]));
}

function checkDrawn(record: RelatedRecord, columns: Series['columns'], chart: DrawnChart): Finding[] {
  const at = (name: string | undefined, ...path: (string | number)[]): Mention => ({ record, columns, name, path });
  return [
    ...checkName(at(chart.x, 'x')),
    ...chart.y.flatMap((name, index) => checkType(at(name, 'y', index), ['number', 'year'], 'column-not-numeric')),
    ...checkName(at(chart.group, 'group')),
    ...checkName(at(chart.base, 'base')),
    ...checkDots(record, chart),
  ];
}

/** Whether a cell is a date; one that is not is a finding of column-type. */
function isDate(cell: string | number): boolean {
  return parseDate(String(cell)) !== undefined;
}

/** Rule end-before-start for the bars of a calendar. */
function checkBars(record: RelatedRecord, { columns, rows }: Series, { from, to }: CalendarChart): Finding[] {
  const place = (name: string): number => columns.findIndex((column) => column.id === name);
  return rows.flatMap((row, index) => {
    const [start, end] = [row[place(from)], row[place(to)]];
    if (start === undefined || start === null || end === undefined || end === null || !isDate(start) || !isDate(end) || sortKey(String(end)) >= sortKey(String(start))) return [];
    return [finding('end-before-start', record.locate(['rows', index, place(to)]), { message: `the bar from ${start} ends before it begins, in ${end}` })];
  });
}

function checkCalendar(record: RelatedRecord, series: Series, chart: CalendarChart): Finding[] {
  const at = (name: string | undefined, ...path: string[]): Mention => ({ record, columns: series.columns, name, path });
  const dates = [at(chart.from, 'from'), at(chart.to, 'to'), at(chart.phase?.column, 'phase', 'column')].flatMap((mention) => checkType(mention, ['date', 'year'], 'column-not-date'));
  return [...checkName(at(chart.label, 'label')), ...dates, ...checkName(at(chart.state, 'state')), ...(dates.length > 0 ? [] : checkBars(record, series, chart))];
}

/** Rule too-many-kinds. */
function checkKinds(record: RelatedRecord, { columns, rows }: Series, { kind }: MovesChart): Finding[] {
  const place = columns.findIndex((column) => column.id === kind);
  const found = new Set(rows.map((row) => row[place])).size;
  return place < 0 || found <= MOST_KINDS ? [] : [finding('too-many-kinds', record.locate(['chart', 'kind']), { column: kind, found: String(found), most: String(MOST_KINDS) })];
}

function checkMoves(record: RelatedRecord, series: Series, chart: MovesChart): Finding[] {
  const at = (name: string | undefined, ...path: string[]): Mention => ({ record, columns: series.columns, name, path });
  return [
    ...checkType(at(chart.date, 'date'), ['date', 'year'], 'column-not-date'),
    ...checkName(at(chart.label, 'label')),
    ...checkName(at(chart.from, 'from')),
    ...checkName(at(chart.to, 'to')),
    ...checkName(at(chart.kind, 'kind')),
    ...checkKinds(record, series, chart),
  ];
}

/** Rules of charts: unknown-column, column-not-numeric, column-not-date, column-not-drawn, too-many-kinds, and end-before-start for bars. */
export function checkChart(record: RelatedRecord, series: Series): Finding[] {
  const { chart, columns } = series;
  if (chart.type === 'none') return [];
  if (chart.type === 'calendar') return checkCalendar(record, series, chart);
  return chart.type === 'moves' ? checkMoves(record, series, chart) : checkDrawn(record, columns, chart);
}
