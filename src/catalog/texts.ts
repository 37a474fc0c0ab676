import { citationOrder, citationsIn } from '#lib/citations.ts';
import { componentIds, linkedFiles } from '#lib/links.ts';
import { recordPath } from '#lib/paths.ts';
import { allRecords, once } from '#catalog/records.ts';
import { components } from '#schemas/components.ts';
import type { PageLink } from '#catalog/views.ts';

/** A text of the site with what it refers to. */
export interface TextReferences {
  link: PageLink;
  /** Ids of sources in the order of their numbers. */
  cites: string[];
  /** Content files that it links to. */
  files: Set<string>;
  /** Series that it draws or calculates with. */
  series: string[];
  /** Drawings that it shows. */
  drawings: string[];
  /** Guides that it shows. */
  guides: string[];
}

/** Ids of the records of a kind that the components of a text show. */
function shownIds(body: string, kind: 'series' | 'drawing' | 'guide'): string[] {
  const shown = Object.entries(components).flatMap(([name, { attributes }]) =>
    Object.entries(attributes).filter(([, { value }]) => value === kind).flatMap(([attribute]) => componentIds(body, name, attribute)));
  return [...new Set(shown)];
}

/** References of one text: `file` is its path from the top of the repository. */
export function referencesOf(link: PageLink, body: string, file: string): TextReferences {
  return { link, cites: citationOrder(body), files: new Set(linkedFiles(body, file)), series: shownIds(body, 'series'), drawings: shownIds(body, 'drawing'), guides: shownIds(body, 'guide') };
}

/** References of all articles, terms and claims, in that order. */
export const allTextReferences = once(async (): Promise<TextReferences[]> => {
  const { articles, glossary, claims } = await allRecords();
  return [
    ...articles.map((entry) => referencesOf({ text: entry.data.title, path: recordPath('articles', entry.id) }, entry.body ?? '', `content/articles/${entry.id}.mdx`)),
    ...glossary.map((entry) => referencesOf({ text: entry.data.term, path: recordPath('glossary', entry.id) }, entry.body ?? '', `content/glossary/${entry.id}.mdx`)),
    ...claims.map((entry) => referencesOf({ text: entry.data.claim, path: recordPath('claims', entry.id) }, entry.body ?? '', `content/claims/${entry.id}.mdx`)),
  ];
});

/** Pages whose text links to a content file, the page itself left out. */
export async function mentionsOf(file: string, ownPath: string): Promise<PageLink[]> {
  const texts = await allTextReferences();
  return texts.filter((text) => text.files.has(file) && text.link.path !== ownPath).map((text) => text.link);
}

/** Marks of each source in a text: ids as the citation plugin writes them, with locators. */
export function marksOf(body: string): Map<string, { id: string; locator?: string }[]> {
  const order = citationOrder(body);
  const marks = new Map<string, { id: string; locator?: string }[]>();
  for (const { id, locator } of citationsIn(body)) {
    const list = marks.get(id) ?? [];
    list.push({ id: `cite-${order.indexOf(id) + 1}-${list.length + 1}`, ...(locator !== undefined && { locator }) });
    marks.set(id, list);
  }
  return marks;
}
