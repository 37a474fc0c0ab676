import type { APIRoute } from 'astro';
import { allSeries } from '#catalog/series.ts';
import type { SeriesView } from '#catalog/views.ts';
import { formatCsv } from '#lib/csv.ts';

export async function getStaticPaths() {
  return [...(await allSeries()).values()].map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** The rows of a series under the ids of its columns. */
export const GET: APIRoute<{ view: SeriesView }> = ({ props: { view } }) =>
  new Response(formatCsv(view.series.columns.map((column) => column.id), view.series.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
