import type { APIRoute, GetStaticPaths } from 'astro';
import { publicCollection, publicNames } from '#catalog/public.ts';
import type { PublicName } from '#catalog/public.ts';
import { recordsToCsv } from '#lib/csv.ts';

export const getStaticPaths = (() => publicNames.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { records } = await publicCollection(params['collection'] as PublicName);
  return new Response(recordsToCsv(records), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
