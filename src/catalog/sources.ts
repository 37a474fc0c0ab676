import { formatDate, yearOf } from '#lib/dates.ts';
import { recordPath } from '#lib/paths.ts';
import { allRecords, once } from '#catalog/records.ts';
import { cslItem, formatBibtex, formatReferences } from '#catalog/references.ts';
import { allTextReferences, marksOf } from '#catalog/texts.ts';
import type { CitedSource, PageLink, SourceView } from '#catalog/views.ts';
import type { Guide } from '#schemas/guide.ts';
import { SOURCE_KINDS } from '#schemas/source.ts';
import { drawingSources } from '#schemas/drawing-parts.ts';
import type { Source } from '#schemas/source.ts';

const KIND_LABELS: Record<Source['kind'], string> = { primary: 'Primary', data: 'Data', press: 'Press', analysis: 'Analysis' };
const SEEN_LABELS: Record<Source['seen'], string> = { full: 'read in full', excerpt: 'read in part', cited: 'known through another source' };

/** Id of a source reference, with or without a locator. */
export function sourceId(reference: string | { id: string; locator?: string }): string {
  return typeof reference === 'string' ? reference : reference.id;
}

function guideSources({ questions, outcomes }: Guide): string[] {
  return [...questions, ...outcomes].flatMap(({ sources }) => sources ?? []);
}

/** Pages by the sources that they cite; a page cites what its guides cite. */
async function citingPages(): Promise<Map<string, PageLink[]>> {
  const { series, drawings, guides } = await allRecords();
  const pages = new Map<string, PageLink[]>();
  const add = (id: string, link: PageLink): void => void pages.set(id, [...(pages.get(id) ?? []), link]);
  for (const text of await allTextReferences()) {
    const shown = guides.filter(({ id }) => text.guides.includes(id)).flatMap(({ data }) => guideSources(data));
    for (const id of new Set([...text.cites, ...shown])) add(id, text.link);
  }
  for (const entry of series) for (const id of entry.data.sources) add(id, { text: entry.data.title, path: recordPath('series', entry.id) });
  for (const entry of drawings) for (const id of new Set(drawingSources(entry.data).map((mention) => mention.id))) add(id, { text: entry.data.name, path: recordPath('drawings', entry.id) });
  return pages;
}

async function factCounts(): Promise<Map<string, number>> {
  const { facts } = await allRecords();
  const counts = new Map<string, number>();
  for (const id of facts.flatMap((entry) => entry.data.sources.map(sourceId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** All sources by id, each with what cites it. */
export const allSources = once(async (): Promise<Map<string, SourceView>> => {
  const { sources } = await allRecords();
  const references = formatReferences(sources.map((entry) => ({ id: entry.id, source: entry.data })));
  const [pages, counts] = [await citingPages(), await factCounts()];
  return new Map(sources.map(({ id, data }) => [id, {
    id,
    path: recordPath('sources', id),
    source: data,
    title: data.title,
    publisher: data.publisher,
    kindLabel: KIND_LABELS[data.kind],
    seenLabel: SEEN_LABELS[data.seen],
    publishedText: data.published === undefined ? 'no date' : formatDate(data.published),
    ...(data.published !== undefined && { publishedYear: yearOf(data.published) }),
    referenceHtml: references.get(id) ?? data.title,
    citedBy: pages.get(id) ?? [],
    factCount: counts.get(id) ?? 0,
  }]));
});

/** A source by id; throws where there is none, which the relations gate rules out. */
export function mustFind<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`unknown id "${id}": run "npm run check"`);
  return value;
}

/** Numbered sources of a text, in the order of first citation. */
export async function citedSources(body: string): Promise<CitedSource[]> {
  const sources = await allSources();
  return [...marksOf(body)].map(([id, marks], index) => ({ number: index + 1, source: mustFind(sources, id), marks }));
}

/** Sources by kind, most trusted first, each group by publisher and title. */
export async function sourceGroups(): Promise<{ id: string; title: string; sources: SourceView[] }[]> {
  const sources = [...(await allSources()).values()].sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
  return SOURCE_KINDS.map((kind) => ({ id: kind, title: KIND_LABELS[kind], sources: sources.filter((view) => view.source.kind === kind) }));
}

/** BibTeX and CSL-JSON of a source. */
export function sourceCitation({ id, source }: SourceView): { bibtex: string; csl: string } {
  const item = cslItem(id, source);
  return { bibtex: formatBibtex([item]).trim(), csl: JSON.stringify(item, undefined, 2) };
}
