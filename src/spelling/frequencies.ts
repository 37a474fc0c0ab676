import type { CollectionName } from '#schemas/collections.ts';
import { ownWordsOf } from '#schemas/own-words.ts';

const WORD = /\p{L}{2,}/gu;

/** How often each word, in small letters, occurs in the records' own words; texts are left out, because a published record does not hold its text. */
export function countWords(records: readonly { collection: CollectionName; data: unknown }[]): ReadonlyMap<string, number> {
  const texts = records.flatMap(({ collection, data }) => ownWordsOf(collection, data).map(({ text }) => text));
  const counts = new Map<string, number>();
  for (const word of texts.join('\n').toLowerCase().match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
