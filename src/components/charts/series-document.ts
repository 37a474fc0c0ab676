import type { Cell, Column, SeriesTable } from '#components/charts/table.ts';

/** The license of all records. */
const LICENSE = 'CC-BY-4.0';

/** A series as it is published for reuse. */
export interface SeriesDocument {
  id: string;
  title: string;
  page: string;
  license: string;
  unit?: string;
  method?: string;
  note?: string;
  finding?: string;
  sources: { id: string; title: string; publisher: string; url: string }[];
  columns: Column[];
  /** One object a row, its cells under the ids of their columns; null where unknown. */
  rows: Record<string, Cell>[];
}

/** The public form of a series. */
export function seriesDocument(table: SeriesTable, about: Pick<SeriesDocument, 'id' | 'page' | 'sources'>): SeriesDocument {
  const { title, unit, method, note, chart, columns, rows } = table;
  return {
    id: about.id,
    title,
    page: about.page,
    license: LICENSE,
    ...(unit !== undefined && { unit }),
    ...(method !== undefined && { method }),
    ...(note !== undefined && { note }),
    ...(chart.type !== 'none' && { finding: chart.finding }),
    sources: about.sources,
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.id, row[index] ?? null]))),
  };
}
