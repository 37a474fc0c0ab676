import type { APIRoute } from 'astro';
import { allDrawings } from '#catalog/drawings.ts';
import type { DrawingView } from '#catalog/views.ts';
import { drawingCsv } from '#components/drawings/document.ts';

export async function getStaticPaths() {
  return [...(await allDrawings()).values()].map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** The rows of a drawing with their sources. */
export const GET: APIRoute<{ view: DrawingView }> = ({ props: { view } }) =>
  new Response(drawingCsv(view.drawing), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
