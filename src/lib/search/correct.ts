import { nearest, slips } from '#lib/search/distance.ts';
import { isNameWord, nearestNameWord } from '#lib/search/names.ts';
import type { NamesIndex } from '#lib/search/names.ts';
import { wordsOf } from '#lib/search/words.ts';
import type { Query } from '#lib/search/query.ts';

/** Words of the texts that stand in no name. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Reads the list of words, one a line. */
export function readVocabulary(text: string): Vocabulary {
  return new Map(text.split('\n').filter(Boolean).map((word) => [word, 0]));
}

/** Words of a query that no name holds, which a slip may explain. */
export function unknownWords(query: Query, names: NamesIndex): string[] {
  return query.content.filter((word) => !isNameWord(names, word));
}

/** The word that is meant as far as names can tell without the texts: one slip in a longer word, and not another form of it. */
export function surelyMeant(word: string, names: NamesIndex): string | undefined {
  const better = word.length < 5 ? undefined : nearestNameWord(names, word);
  if (better === undefined || slips(word, better, 1) !== 1) return undefined;
  return word.startsWith(better) || better.startsWith(word) ? undefined : better;
}

/** The word that is meant by one that stands neither in names nor in texts: a name's where one is near, else one of the texts. */
export function probablyMeant(word: string, names: NamesIndex, vocabulary: Vocabulary): string | undefined {
  return nearest(word, [...names.words, ...vocabulary]);
}

/** The query with words exchanged, and its text as it should have been typed. */
export function exchanged(query: Query, meant: ReadonlyMap<string, string>): { query: Query; text: string } {
  const exchange = (text: string): string => text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => meant.get(wordsOf(word).join('')) ?? word);
  return { query: { ...query, content: query.content.map(exchange), phrases: query.phrases.map(exchange) }, text: exchange(query.text) };
}
