import { indexLetter } from '#lib/text.ts';
import { allArticles, allSections } from '#catalog/articles.ts';
import { allDrawings } from '#catalog/drawings.ts';
import { allEntities } from '#catalog/entities.ts';
import { once } from '#catalog/records.ts';
import { allSeries } from '#catalog/series.ts';
import { allClaims, allTerms } from '#catalog/texts-views.ts';
import { allYears } from '#catalog/timeline.ts';
import type { EntityView, IndexEntry } from '#catalog/views.ts';

/** Kinds of pages by collection of entities. */
export const ENTITY_KINDS: Record<EntityView['collection'], string> = { organizations: 'organization', people: 'person', projects: 'project' };

/** Everything that has a page of its own and a name, sources left out, by title. */
export const indexOfNames = once(async (): Promise<IndexEntry[]> => {
  const entries: IndexEntry[] = [
    ...(await allSections()).map(({ title, path, summary }) => ({ title, path, kind: 'section', summary, aliases: [] })),
    ...(await allArticles()).map(({ title, path, summary, aliases }) => ({ title, path, kind: 'article', summary, aliases })),
    ...(await allEntities()).map((view) => ({ title: view.name, path: view.path, kind: ENTITY_KINDS[view.collection], summary: view.summary, aliases: view.aliases.map(({ name }) => name) })),
    ...(await allTerms()).map(({ title, path, summary, aliases }) => ({ title, path, kind: 'term', summary, aliases })),
    ...(await allClaims()).map(({ title, path, verdict, aliases }) => ({ title, path, kind: 'claim', summary: verdict, aliases })),
    ...[...(await allSeries()).values()].map(({ title, path, series }) => ({ title, path, kind: 'data', summary: series.unit ?? '', aliases: series.aliases ?? [] })),
    ...[...(await allDrawings()).values()].map(({ name, path, drawing }) => ({ title: name, path, kind: 'drawing', summary: drawing.title, aliases: drawing.aliases ?? [] })),
    ...(await allYears()).flatMap(({ pages }) => pages).map(({ title, path, facts }) => ({ title, path, kind: 'year', summary: String(facts.length), aliases: [] })),
  ];
  return entries.sort((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
});

/** Entries and their other names by first letter; another name points to its record's title. */
export async function indexByLetter(): Promise<{ letter: string; entries: { title: string; path: string; kind: string; of?: string }[] }[]> {
  const lines = (await indexOfNames()).flatMap((entry) => [
    { title: entry.title, path: entry.path, kind: entry.kind },
    ...entry.aliases.map((alias) => ({ title: alias, path: entry.path, kind: entry.kind, of: entry.title })),
  ]);
  lines.sort((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
  const letters = new Map<string, typeof lines>();
  for (const line of lines) letters.set(indexLetter(line.title), [...(letters.get(indexLetter(line.title)) ?? []), line]);
  return [...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, entries]) => ({ letter, entries }));
}
