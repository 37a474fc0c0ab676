import { wordsBesideNames } from '#lib/search/words-file.ts';
import { allRecords, once } from '#catalog/records.ts';
import { searchNames } from '#catalog/search-names.ts';

/** Words of articles, facts, terms, claims and notes that stand in no name. */
export const searchWords = once(async (): Promise<string[]> => {
  const { articles, facts, glossary, claims, series, organizations, people, projects } = await allRecords();
  const texts = [
    ...[...articles, ...glossary, ...claims].map((entry) => entry.body ?? ''),
    ...[...articles, ...glossary, ...organizations, ...people, ...projects].map((entry) => entry.data.summary),
    ...facts.flatMap(({ data }) => [data.statement, data.note ?? '']),
    ...series.flatMap(({ data }) => [data.title, data.method ?? '', data.note ?? '']),
  ];
  return wordsBesideNames(texts, await searchNames());
});
