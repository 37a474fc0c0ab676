import { pathOfReference, queryKey } from '#lib/search/judge.ts';
import { clip } from '#lib/text.ts';
import { allFacts } from '#catalog/facts.ts';
import { indexOfNames } from '#catalog/index-of-names.ts';
import { allPages } from '#catalog/pages.ts';
import { allRecords, once } from '#catalog/records.ts';
import { allSources, mustFind } from '#catalog/sources.ts';
import type { PageLink } from '#catalog/views.ts';
import { JUDGMENT_KINDS } from '#schemas/judgment.ts';
import type { JudgmentKind } from '#schemas/judgment.ts';

/** A judged query with the pages that it must find. */
export interface JudgmentView {
  query: string;
  /** What stands for the query in addresses and in the cells that a build fills. */
  key: string;
  first: PageLink[];
  five: PageLink[];
  never: PageLink[];
  card?: PageLink;
}

/** The judged queries of one kind. */
export interface JudgmentGroup {
  id: JudgmentKind;
  title: string;
  judgments: JudgmentView[];
}

const KIND_TITLES: Record<JudgmentKind, string> = {
  name: 'Names', abbreviation: 'Abbreviations', 'old-name': 'Former names', typo: 'Typing errors', date: 'Dates', question: 'Questions', phrase: 'Phrases in quotes', exclusion: 'Exclusions', topic: 'Topics', accent: 'Accents left out',
};

/** Longest name of a page in a list of wanted ones, in characters. */
const LONGEST = 72;

/** Names of pages by path, and of facts by the fragment that a reference gives. */
const linkTargets = once(async (): Promise<Map<string, PageLink>> => {
  const facts = [...(await allFacts()).values()].map(({ id, path, label, statement }) => [`#${id}`, { path, text: label ?? statement }] as const);
  const pages = [
    ...(await indexOfNames()).map(({ path, title }) => ({ path, text: title })),
    ...[...(await allSources()).values()].map(({ path, title }) => ({ path, text: title })),
    ...(await allPages()).map(({ path, title }) => ({ path, text: title })),
  ];
  return new Map([...facts, ...pages.map((link) => [link.path, link] as const)]);
});

/** All judged queries by kind, each kind in the order of the alphabet. */
export async function judgmentGroups(): Promise<JudgmentGroup[]> {
  const [{ judgments }, targets] = [await allRecords(), await linkTargets()];
  const linkOf = (reference: string): PageLink => {
    const { path, text } = mustFind(targets, pathOfReference(reference));
    return { path, text: clip(text, LONGEST) };
  };
  const views = judgments.map(({ data: { query, kind, first = [], five = [], never = [], card } }) => ({
    kind,
    view: { query, key: queryKey(query), first: first.map(linkOf), five: five.map(linkOf), never: never.map(linkOf), ...(card !== undefined && { card: linkOf(card) }) },
  }));
  return JUDGMENT_KINDS.map((id) => ({ id, title: KIND_TITLES[id], judgments: views.filter(({ kind }) => kind === id).map(({ view }) => view) }));
}
