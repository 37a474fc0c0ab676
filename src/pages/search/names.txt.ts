import type { APIRoute } from 'astro';
import { searchNames } from '#catalog/search-names.ts';
import { encodeNames, splitNames } from '#lib/search/names-file.ts';

export const GET: APIRoute = async () => new Response(encodeNames(splitNames(await searchNames()).first), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
