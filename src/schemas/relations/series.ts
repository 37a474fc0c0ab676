import { parseDate } from '#lib/dates.ts';
import type { Series, SeriesColumn } from '#schemas/series.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { checkChart } from '#schemas/relations/charts.ts';
import { validOf } from '#schemas/relations/known.ts';

type Cell = Series['rows'][number][number];

const fits: Record<SeriesColumn['type'], (cell: Exclude<Cell, null>) => boolean> = {
  year: (cell) => (typeof cell === 'number' ? Number.isInteger(cell) && cell > 1000 && cell < 3000 : /^\d{4}$/.test(cell)),
  number: (cell) => typeof cell === 'number',
  text: (cell) => typeof cell === 'string',
  date: (cell) => typeof cell === 'string' && parseDate(cell) !== undefined,
  source: (cell) => typeof cell === 'string',
};

function checkRow(record: RelatedRecord, columns: Series['columns'], row: readonly Cell[], index: number): Finding[] {
  if (row.length !== columns.length) return [finding('column-count', record.locate(['rows', index]), { found: String(row.length), expected: String(columns.length) })];
  return row.flatMap((cell, position) => {
    const column = columns[position];
    if (cell === null || !column || fits[column.type](cell)) return [];
    return [finding('column-type', record.locate(['rows', index, position]), { value: String(cell), column: column.id, type: column.type })];
  });
}

/** Rules column-count and column-type, and those of the charts. */
export function checkSeries(relations: Relations): Finding[] {
  return validOf<Series>(relations, 'series').flatMap(({ record, data }) => [
    ...data.rows.flatMap((row, index) => checkRow(record, data.columns, row, index)),
    ...checkChart(record, data),
  ]);
}
