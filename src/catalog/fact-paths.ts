import { factPathsOf } from '#lib/fact-paths.ts';
import { allRecords, once } from '#catalog/records.ts';

/** Path of every fact by its id: the page on which it stands in full, and its place there. */
export const factPaths = once(async (): Promise<ReadonlyMap<string, string>> => factPathsOf((await allRecords()).facts.map(({ id, data: { date } }) => ({ id, date }))));
