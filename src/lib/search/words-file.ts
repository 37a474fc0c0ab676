import type { NamesFile } from '#lib/search/names-file.ts';
import { wordsOf } from '#lib/search/words.ts';

/** How often a word must stand in the texts, so that it is not a slip of ours. */
const LEAST = 2;

/** Words of texts that stand in no name: what else a query may mean. In order of the alphabet. */
export function wordsBesideNames(texts: readonly string[], { records }: NamesFile): string[] {
  const known = new Set(records.flatMap(({ title, aliases }) => [title, ...aliases.map(({ name }) => name)]).flatMap(wordsOf));
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) if (/^[a-z]{4,}$/.test(word) && !known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST).map(([word]) => word).sort();
}
