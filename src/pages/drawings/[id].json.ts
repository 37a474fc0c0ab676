import type { APIRoute } from 'astro';
import { allDrawings } from '#catalog/drawings.ts';
import type { DrawingView } from '#catalog/views.ts';
import { drawingDocument } from '#components/drawings/document.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

export async function getStaticPaths() {
  return [...(await allDrawings()).values()].map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** A drawing with what is needed to make it anew: record, rows, sources, license. */
export const GET: APIRoute<{ view: DrawingView }> = ({ props: { view } }) => {
  const sources = view.sources.map(({ id, title, publisher, source }) => ({ id, title, publisher, url: source.url }));
  const text = JSON.stringify(drawingDocument(view.drawing, { id: view.id, page: `${site.url}${href(view.path, site.base)}`, sources }), null, 2);
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
