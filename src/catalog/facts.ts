import type { CollectionEntry } from 'astro:content';
import { decimalYear, formatDate, formatShortDate, machineDate, sortKey, yearOf } from '#lib/dates.ts';
import { recordPath } from '#lib/paths.ts';
import { editAddress } from '#catalog/editing.ts';
import { factPaths } from '#catalog/fact-paths.ts';
import { allRecords, byId, once, placeOf } from '#catalog/records.ts';
import { allSources, mustFind, sourceId } from '#catalog/sources.ts';
import type { FactSource, FactView, PageLink, SourceView } from '#catalog/views.ts';

type FactEntry = CollectionEntry<'facts'>;

/** Names and paths of all organizations, people and projects by id. */
export const entityLinks = once(async (): Promise<Map<string, PageLink>> => {
  const { organizations, people, projects } = await allRecords();
  return new Map([
    ...organizations.map((entry) => [entry.id, { text: entry.data.name, path: recordPath('organizations', entry.id) }] as const),
    ...people.map((entry) => [entry.id, { text: entry.data.name, path: recordPath('people', entry.id) }] as const),
    ...projects.map((entry) => [entry.id, { text: entry.data.name, path: recordPath('projects', entry.id) }] as const),
  ]);
});

function factSource(reference: FactEntry['data']['sources'][number], sources: ReadonlyMap<string, SourceView>): FactSource {
  const { id, path, title, publisher, kindLabel } = mustFind(sources, sourceId(reference));
  return { id, path, title, publisher, kindLabel, ...(typeof reference === 'object' && { locator: reference.locator }) };
}

function datesOf(date: string | undefined): Pick<FactView, 'dateText' | 'shortDateText' | 'machineDate' | 'moment' | 'year'> {
  if (date === undefined) return { dateText: 'undated', shortDateText: 'undated' };
  const machine = machineDate(date);
  return { dateText: formatDate(date), shortDateText: formatShortDate(date), moment: decimalYear(date), year: yearOf(date), ...(machine !== undefined && { machineDate: machine }) };
}

/** What the views of facts are made from, by id. */
interface Parts {
  sources: ReadonlyMap<string, SourceView>;
  entities: ReadonlyMap<string, PageLink>;
  facts: ReadonlyMap<string, FactEntry>;
  paths: ReadonlyMap<string, string>;
}

function viewOf(entry: FactEntry, { sources, entities, facts, paths }: Parts): FactView {
  const { data, id } = entry;
  return {
    id,
    path: mustFind(paths, id),
    edit: editAddress(placeOf(entry)),
    fact: data,
    statement: data.statement,
    lane: data.lane,
    ...datesOf(data.date),
    ...(data.label !== undefined && { label: data.label }),
    subjects: data.subjects.map((subject) => mustFind(entities, subject)),
    sources: data.sources.map((reference) => factSource(reference, sources)),
    disputes: (data.disputes ?? []).map((other) => ({ text: mustFind(facts, other).data.statement, path: mustFind(paths, other) })),
    checked: data.checked !== undefined,
    checkedText: data.checked === undefined ? 'not yet checked' : `checked ${formatDate(data.checked)}`,
  };
}

/** All facts by id, in order of date; undated ones last. */
export const allFacts = once(async (): Promise<Map<string, FactView>> => {
  const { facts } = await allRecords();
  const parts = { sources: await allSources(), entities: await entityLinks(), facts: byId(facts), paths: await factPaths() };
  const key = (entry: FactEntry): string => (entry.data.date === undefined ? '9999' : sortKey(entry.data.date));
  const ordered = facts.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1));
  return new Map(ordered.map((entry) => [entry.id, viewOf(entry, parts)]));
});

/** A fact by id; throws where there is none. */
export async function findFact(id: string): Promise<FactView> {
  return mustFind(await allFacts(), id);
}

/** What an excerpt of the timeline selects: ids of subjects, first and last year, kind. */
export interface FactSelection {
  subjects: readonly string[];
  from?: number;
  to?: number;
  kind?: string;
}

/** Dated facts about any of the subjects within the span, in order. */
export async function findFacts({ subjects, from = 0, to = 9999, kind }: FactSelection): Promise<FactView[]> {
  const facts = await allFacts();
  return [...facts.values()].filter((view) =>
    view.year !== undefined && view.year >= from && view.year <= to && (kind === undefined || view.fact.kind === kind)
    && view.fact.subjects.some((subject) => subjects.includes(subject)));
}

/** Facts about an entity, in order. */
export const factsBySubject = once(async (): Promise<Map<string, FactView[]>> => {
  const bySubject = new Map<string, FactView[]>();
  for (const view of (await allFacts()).values()) {
    for (const subject of view.fact.subjects) bySubject.set(subject, [...(bySubject.get(subject) ?? []), view]);
  }
  return bySubject;
});

/** Facts that rest on a source, in order. */
export const factsBySource = once(async (): Promise<Map<string, FactView[]>> => {
  const bySource = new Map<string, FactView[]>();
  for (const view of (await allFacts()).values()) {
    for (const { id } of view.sources) bySource.set(id, [...(bySource.get(id) ?? []), view]);
  }
  return bySource;
});
