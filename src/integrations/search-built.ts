import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate, yearOf } from '#lib/dates.ts';
import { factPathsOf } from '#lib/fact-paths.ts';
import { factPage, markForIndex, searchableKind } from '#lib/search/marks.ts';
import { synonymGroups } from '#lib/search/synonyms.ts';
import type { Synonyms } from '#lib/search/synonyms.ts';
import { readCollection } from '#loaders/read-content.ts';
import type { Synonym } from '#schemas/synonym.ts';
import type { IndexedPage } from '#integrations/search-files.ts';
import { site } from '#site.ts';

/** Facts as the open data publish them. */
interface PublishedFact {
  id: string;
  date?: string | undefined;
  label?: string | undefined;
  statement: string;
  note?: string | undefined;
}

/** Synonyms of a repository, read from its content. */
export function readSynonyms(root: string): Synonyms {
  const records = readCollection(root, 'synonyms').records.filter(({ valid }) => valid);
  return synonymGroups(records.map(({ data }) => (data as Synonym).words));
}

/** A fact as a page of its own; its date stands in full. */
export function indexedFact({ date, label, statement, note }: PublishedFact, path: string, synonyms: Synonyms): IndexedPage {
  const year = date === undefined ? undefined : yearOf(date);
  const dateText = date === undefined ? 'undated' : formatDate(date);
  const html = factPage({ dateText, statement, ...(label !== undefined && { label }), ...(note !== undefined && { note }), ...(year !== undefined && { year }) }, site.language, synonyms);
  return { path, kind: 'fact', html };
}

/** All facts of the site as pages of their own. */
export function indexedFacts(facts: readonly PublishedFact[], synonyms: Synonyms): IndexedPage[] {
  const paths = factPathsOf(facts);
  return facts.map((fact) => indexedFact(fact, paths.get(fact.id) ?? '', synonyms));
}

/** The pages of a built site that are meant to be found, by kind, and each of its facts by date: in such an order the lists of the filters are short. */
export async function readBuiltPages(directory: string, synonyms: Synonyms): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for (const name of (await readdir(directory, { recursive: true })).sort()) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(directory, name), 'utf8');
    const kind = searchableKind(html);
    if (kind !== undefined) pages.push({ path: `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`, kind, html: markForIndex(html, synonyms) });
  }
  const facts = JSON.parse(await readFile(join(directory, 'open/facts.json'), 'utf8')) as { records: PublishedFact[] };
  pages.sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  facts.records.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return [...pages, ...indexedFacts(facts.records, synonyms)];
}
