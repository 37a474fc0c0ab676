import type { APIRoute, GetStaticPaths } from 'astro';
import { allDates } from '#catalog/search-cards.ts';
import { datesPath } from '#lib/search/card.ts';

export const getStaticPaths = (async () => [...(await allDates()).keys()].map((path) => ({ params: { key: path.slice('/search/dates/'.length, -'.json'.length) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json((await allDates()).get(datesPath(params['key'] ?? '')));
