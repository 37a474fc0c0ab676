import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { allChanges, findPage } from '#catalog/pages.ts';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

export const GET: APIRoute = async () => {
  const { data } = await findPage('changes');
  return rss({
    title: `${site.name}: ${data.title}`,
    description: data.summary,
    site: site.url,
    trailingSlash: false,
    items: (await allChanges()).map((change) => ({
      title: change.title,
      link: href(change.path, site.base),
      pubDate: new Date(`${change.date}T00:00:00Z`),
      description: change.entry.body ?? '',
    })),
  });
};
