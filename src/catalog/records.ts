import { getCollection } from 'astro:content';
import type { FilePlace } from '#lib/editing.ts';
import { typesetRecord } from '#lib/typography.ts';
import type { CollectionEntry, CollectionKey } from 'astro:content';

/** All records of the site by collection, each sorted by id. */
export type Records = { [Name in CollectionKey]: CollectionEntry<Name>[] };

async function sorted<Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map((entry) => ({ ...entry, data: typesetRecord(entry.data) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The file of an entry, and its line where the loader tells it. */
export function placeOf({ filePath = '', rendered }: CollectionEntry<CollectionKey>): FilePlace {
  const line: unknown = rendered?.metadata?.['line'];
  return { file: filePath, ...(typeof line === 'number' && { line }) };
}

/** How long a result is kept in development, where content changes under the server, in milliseconds. */
const DEVELOPMENT_LIFETIME = 3000;

/** Keeps the result of a function: for the length of a build, or for a moment in development. */
export function once<Value>(compute: () => Promise<Value>): () => Promise<Value> {
  let held: Promise<Value> | undefined;
  return () => {
    if (held) return held;
    held = compute();
    const drop = (): void => void (held = undefined);
    if (!import.meta.env.PROD) held.then(() => setTimeout(drop, DEVELOPMENT_LIFETIME), drop);
    return held;
  };
}

/** Entries of a collection by id. */
export function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

export const allRecords = once(async (): Promise<Records> => ({
  articles: await sorted('articles'),
  glossary: await sorted('glossary'),
  claims: await sorted('claims'),
  changes: await sorted('changes'),
  pages: await sorted('pages'),
  facts: await sorted('facts'),
  eras: await sorted('eras'),
  organizations: await sorted('organizations'),
  people: await sorted('people'),
  projects: await sorted('projects'),
  sources: await sorted('sources'),
  series: await sorted('series'),
  drawings: await sorted('drawings'),
  guides: await sorted('guides'),
  sections: await sorted('sections'),
  home: await sorted('home'),
  judgments: await sorted('judgments'),
  synonyms: await sorted('synonyms'),
}));
