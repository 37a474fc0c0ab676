import type { CollectionName } from '#schemas/collections.ts';
import { wordsOf } from '#spelling/words.ts';

/** A record from which names are taken. */
interface NamingRecord {
  collection: CollectionName;
  data: unknown;
}

const CAPITALIZED = /\p{Lu}/u;

/** Every text at a path of keys inside a value, through lists. */
function textsAt(value: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textsAt(item, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? textsAt((value as Record<string, unknown>)[key], rest) : [];
}

/** Where records hold names, by collection, as paths of keys. */
const NAMES: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  organizations: [['name'], ['aliases', 'name']],
  people: [['name'], ['aliases', 'name']],
  projects: [['name'], ['aliases', 'name']],
  glossary: [['term'], ['aliases']],
};
/** Where records hold titles and words of others: only what is capitalized there is a name. */
const TITLES: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  sources: [['title'], ['publisher'], ['authors']],
  series: [['rows']],
};

function wordsAt({ collection, data }: NamingRecord, table: typeof NAMES): string[] {
  return (table[collection] ?? []).flatMap((path) => textsAt(data, path)).flatMap((text) => wordsOf(text).map(({ word }) => word));
}

/** Collections whose records hold names or words. */
export const NAMING: readonly CollectionName[] = ['organizations', 'people', 'projects', 'glossary', 'sources', 'series', 'words'];

/** Words of content/words.yaml. */
export function listedWords(records: readonly NamingRecord[]): Set<string> {
  return new Set(records.filter(({ collection }) => collection === 'words').flatMap(({ data }) => textsAt(data, ['words'])));
}

/** Names and terms of the records, as they are written. */
export function namesOf(records: readonly NamingRecord[]): Set<string> {
  return new Set(records.flatMap((record) => wordsAt(record, NAMES)));
}

/** Names in titles and tables, as they are written. */
export function titleWords(records: readonly NamingRecord[]): Set<string> {
  return new Set(records.flatMap((record) => wordsAt(record, TITLES)).filter((word) => CAPITALIZED.test(word)));
}

/** Forms by which a word is known: as written, at the beginning of a sentence, and the singular of both; a name needs its capital. */
export function formsOf(word: string): string[] {
  return [word, word.charAt(0).toLowerCase() + word.slice(1)].flatMap((form) => (form.endsWith('s') ? [form, form.slice(0, -1)] : [form]));
}

/** Whether a word is known in one of its forms. */
export function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return formsOf(word).some((form) => known.has(form));
}
