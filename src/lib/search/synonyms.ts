import { stem, wordsOf } from '#lib/search/words.ts';

/** Group of each word that has synonyms, by the word's stem: a made-up word that stands for the whole group. */
export type Synonyms = ReadonlyMap<string, string>;

/**
 * A word that no text holds. It is indexed with every page that holds a word of the group, so that one look-up finds them all;
 * such words stand side by side in the index, in one or two chunks.
 */
function groupWord(index: number): string {
  return `zqx${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}q`;
}

/** Groups of words that mean the same, as they are looked up. */
export function synonymGroups(groups: readonly (readonly string[])[]): Synonyms {
  return new Map(groups.flatMap((group, index) => group.map((word) => [stem(word), groupWord(index)] as const)));
}

/** Words of the groups that a text belongs to. */
export function groupsOf(text: string, synonyms: Synonyms): string[] {
  return [...new Set(wordsOf(text).flatMap((word) => synonyms.get(stem(word)) ?? []))].sort();
}
