import { parseDate } from '#lib/dates.ts';
import type { ReadColumns } from '#schemas/components.ts';
import type { Series, SeriesColumn } from '#schemas/series.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations, SeriesReading } from '#schemas/references.ts';
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

function lackingColumns(table: Series, columns: ReadColumns): [string, string][] {
  return Object.entries(columns).filter(([name, type]) => !table.columns.some((column) => column.id === name && column.type === type));
}

function checkReading({ id, place, component, columns }: SeriesReading, all: ReadonlyMap<string, Series>): Finding[] {
  const found = all.get(id);
  if (!found) return [];
  const lacking = lackingColumns(found, columns);
  const suggestion = suggestionText([...all].find(([, other]) => lackingColumns(other, columns).length === 0)?.[0]);
  return lacking.map(([column, type]) => finding('missing-column', place, { component, column, type, id, suggestion }));
}

/** Rule missing-column: a series that a component reads has the columns that it reads. */
export function checkReadColumns(relations: Relations): Finding[] {
  const all = new Map(validOf<Series>(relations, 'series').map(({ record, data }) => [record.id, data]));
  return relations.texts.flatMap(({ readings }) => readings.flatMap((reading) => checkReading(reading, all)));
}
