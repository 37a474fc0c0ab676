import { formatCsv } from '#lib/csv.ts';
import { rowsOf, sourceText } from '#components/drawings/rows.ts';
import type { Drawing } from '#schemas/drawing.ts';

/** The license of all records. */
const LICENSE = 'CC-BY-4.0';

/** What is needed to use a drawing elsewhere, besides the record itself. */
export interface AboutDrawing {
  id: string;
  page: string;
  sources: { id: string; title: string; publisher: string; url: string }[];
}

/** The public form of a drawing: the record as written, its sources, and its rows as objects. */
export function drawingDocument(drawing: Drawing, { id, page, sources }: AboutDrawing): Record<string, unknown> {
  const { rows } = rowsOf(drawing);
  return {
    id, page, license: LICENSE, ...drawing, sources,
    rows: rows.map((row) => ({ ...row.cells, sources: sourceText(row.sources), note: row.note ?? null })),
  };
}

/** The rows of a drawing as CSV. */
export function drawingCsv(drawing: Drawing): string {
  const { columns, rows } = rowsOf(drawing);
  const ids = columns.map(({ id }) => id);
  return formatCsv([...ids, 'sources', 'note'], rows.map((row) => [...ids.map((id) => row.cells[id]), sourceText(row.sources), row.note]));
}
