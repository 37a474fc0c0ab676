import type { APIRoute } from 'astro';
import { publicBibtex } from '#catalog/public.ts';

export const GET: APIRoute = async () => new Response(await publicBibtex(), { headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } });
