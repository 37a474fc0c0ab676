import type { APIRoute } from 'astro';
import { href } from '#lib/paths.ts';
import { site } from '#site.ts';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.url}${href('/sitemap-index.xml', site.base)}\n`);
