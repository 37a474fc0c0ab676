import type { APIRoute, GetStaticPaths } from 'astro';
import { publicCollection, publicNames } from '#catalog/public.ts';
import type { PublicName } from '#catalog/public.ts';

export const getStaticPaths = (() => publicNames.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(await publicCollection(params['collection'] as PublicName));
