import { wordsOf } from '#lib/search/words.ts';
import { allRecords, once } from '#catalog/records.ts';
import { searchNames } from '#catalog/search-names.ts';

/** How often a word must stand in the texts, so that it is not a slip of ours. */
const LEAST = 2;

/** Words of articles, facts, terms, claims and notes that stand in no name: what else a query may mean. In order of the alphabet. */
export const searchWords = once(async (): Promise<string[]> => {
  const { articles, facts, glossary, claims, series, organizations, people, projects } = await allRecords();
  const texts = [
    ...[...articles, ...glossary, ...claims].map((entry) => entry.body ?? ''),
    ...[...articles, ...glossary, ...organizations, ...people, ...projects].map((entry) => entry.data.summary),
    ...facts.flatMap(({ data }) => [data.statement, data.note ?? '']),
    ...series.flatMap(({ data }) => [data.title, data.method ?? '', data.note ?? '']),
  ];
  const names = (await searchNames()).records.flatMap(({ title, aliases }) => [title, ...aliases.map(({ name }) => name)]);
  const known = new Set(names.flatMap(wordsOf));
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(wordsOf)) if (/^[a-z]{4,}$/.test(word) && !known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST).map(([word]) => word).sort();
});
