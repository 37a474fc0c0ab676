import type { APIRoute } from 'astro';
import { publicReferences } from '#catalog/public.ts';

export const GET: APIRoute = async () => Response.json(await publicReferences());
