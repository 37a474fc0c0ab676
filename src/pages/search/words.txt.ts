import type { APIRoute } from 'astro';
import { searchWords } from '#catalog/search-words.ts';

export const GET: APIRoute = async () => new Response((await searchWords()).join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
