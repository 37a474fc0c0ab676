import type { APIRoute, GetStaticPaths } from 'astro';
import { allCards } from '#catalog/search-cards.ts';

export const getStaticPaths = (async () => [...(await allCards()).keys()].map((path) => ({ params: { record: path.slice('/search/cards/'.length, -'.json'.length) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json((await allCards()).get(`/search/cards/${params['record']}.json`));
