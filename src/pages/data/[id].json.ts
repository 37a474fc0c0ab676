import type { APIRoute } from 'astro';
import { allSeries } from '#catalog/series.ts';
import type { SeriesView } from '#catalog/views.ts';
import { seriesDocument } from '#components/charts/series-document.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

export async function getStaticPaths() {
  return [...(await allSeries()).values()].map((view) => ({ params: { id: view.id }, props: { view } }));
}

/** A series with what is needed to use it elsewhere: method, sources, license. */
export const GET: APIRoute<{ view: SeriesView }> = ({ props: { view } }) => {
  const sources = view.sources.map(({ id, title, publisher, source }) => ({ id, title, publisher, url: source.url }));
  const text = JSON.stringify(seriesDocument(view.series, { id: view.id, page: `${site.url}${href(view.path, site.base)}`, sources }), null, 2);
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
