import type { CollectionEntry, CollectionKey } from 'astro:content';
import { site } from '#site.ts';
import { formatEditLink, formatFormLink, formatHistoryLink, formatPlace } from '#lib/editing.ts';
import type { FilePlace, FormName } from '#lib/editing.ts';
import { pageOfFact } from '#lib/fact-paths.ts';
import { href, pathOfContentFile } from '#lib/paths.ts';
import { factPaths } from '#catalog/fact-paths.ts';
import { allRecords, once, placeOf } from '#catalog/records.ts';
import { mustFind } from '#catalog/sources.ts';
import type { Editing } from '#catalog/views.ts';

const repository = { address: site.repository, branch: site.branch };
const named: readonly FormName[] = ['wrong-fact', 'missing-source', 'new-alias'];

/** Forms that suit the pages of a collection; all others can only be wrong. */
const FORMS: Partial<Record<CollectionKey, readonly FormName[]>> = {
  articles: named, glossary: named, claims: named, organizations: named, people: named, projects: named, series: named, drawings: named,
  facts: ['wrong-fact', 'missing-source'],
};

/** Forms of pages by their path, where the collection does not tell them. */
const FORMS_OF_PAGES: ReadonlyMap<string, readonly FormName[]> = new Map([['/glossary/', ['wrong-fact', 'new-term']], ['/search/', ['new-alias', 'new-term']]]);

/** The file that a page shows most of. */
interface Shown {
  place: FilePlace;
  title: string;
  forms: readonly FormName[];
}

/** Address of the editor of a file, or of the contribute page where no repository is configured. */
export function editAddress(place: FilePlace): string {
  return site.repository === '' ? href('/contribute/', site.base) : formatEditLink(repository, place);
}

/** What a record is called, by the key that its collection has for it. */
function nameOf({ data, id }: CollectionEntry<CollectionKey>): string {
  if ('title' in data) return data.title;
  if ('name' in data) return data.name;
  if ('term' in data) return data.term;
  return 'claim' in data ? data.claim : id;
}

/** Pages that show a record: that of its file and, of a fact, the one on which it stands in full. */
function pagesOf(entry: CollectionEntry<CollectionKey>, facts: ReadonlyMap<string, string>): string[] {
  const path = pathOfContentFile(placeOf(entry).file);
  if (path === undefined) return [];
  return entry.collection === 'facts' ? [path, pageOfFact(mustFind(facts, entry.id))] : [path];
}

/** Files by the path of the page that shows them. */
const shownFiles = once(async (): Promise<Map<string, Shown>> => {
  const records = Object.values(await allRecords()) as CollectionEntry<CollectionKey>[][];
  const facts = await factPaths();
  return new Map(records.flat().flatMap((entry) => pagesOf(entry, facts).map((path): [string, Shown] => {
    const title = entry.collection === 'facts' ? path : nameOf(entry);
    return [path, { place: { file: placeOf(entry).file }, title, forms: FORMS_OF_PAGES.get(path) ?? FORMS[entry.collection] ?? ['wrong-fact'] }];
  })));
});

/** Where to correct the page at a path without the base; the contribute page where it has no file or no repository is configured. */
export async function editingOf(path: string): Promise<Editing> {
  const shown = (await shownFiles()).get(path);
  if (!shown || site.repository === '') return { edit: href('/contribute/', site.base), forms: [] };
  const { place, title, forms } = shown;
  const fields = { page: `${site.url}${href(path, site.base)}`, file: formatPlace(place) };
  return {
    edit: formatEditLink(repository, place),
    history: formatHistoryLink(repository, place),
    forms: forms.map((form) => ({ form, href: formatFormLink(repository, form, form === 'new-term' ? '' : title, fields) })),
  };
}
