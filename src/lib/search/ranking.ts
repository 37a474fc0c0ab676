import { findKind } from '#lib/search/kinds.ts';
import type { NameMatch } from '#lib/search/names.ts';
import type { Hit } from '#lib/search/outcome.ts';
import type { Intent, Query } from '#lib/search/query.ts';
import type { TextMatch } from '#lib/search/text.ts';
import { wordsOf } from '#lib/search/words.ts';

/** Names that stand above the text because they hold the whole query. */
const MOST_NAMED = 4;
/** Share of a name's score in the order of everything else, against the score of the text. */
const NAME_SHARE = 0.45;

/** Kinds that a question of a sort prefers among names that answer alike. */
const PREFERRED: Partial<Record<Intent, readonly string[]>> = { thing: ['term'], person: ['person', 'organization'] };

function preference(query: Query, kind: string): number {
  return query.intent !== undefined && PREFERRED[query.intent]?.includes(kind) ? 0.2 : 0;
}

/** Whether a name keeps to the phrases of a query; only the text can tell what a page leaves out. */
export function suits({ phrases, excluded }: Query, { record }: NameMatch): boolean {
  const names = [record.title, ...record.aliases.map(({ name }) => name)].map((name) => ` ${wordsOf(name).join(' ')} `);
  const holds = (text: string): boolean => names.some((name) => name.includes(` ${text} `));
  return phrases.every((phrase) => holds(wordsOf(phrase).join(' '))) && !excluded.some(holds);
}

/** Kinds that a name stands for: an article may be called the same, but is about more. */
const NAMED_KINDS = new Set(['term', 'organization', 'person', 'project']);

/** Names that hold the whole query: they stand first and stay where they are when the full text arrives. */
export function namedFirst(query: Query, matches: readonly NameMatch[]): NameMatch[] {
  if (query.excluded.length > 0) return [];
  const whole = matches.filter(({ coverage }) => coverage > 0.999);
  const order = (match: NameMatch): number => match.score + preference(query, match.record.kind) + (match.exact ? 10 + (NAMED_KINDS.has(match.record.kind) ? 0.5 : 0) : 0);
  return whole.toSorted((a, b) => order(b) - order(a)).slice(0, MOST_NAMED);
}

/** A page below the named ones: what is known of it, and its place. */
export interface Ranked<Page> {
  page?: Page;
  name?: NameMatch;
  score: number;
}

/** Order of the pages below the named ones: the text's score, helped by a name that holds part of the query. */
export function merge<Page extends { path: string; match: TextMatch }>(pages: readonly Page[], names: readonly NameMatch[], taken: ReadonlySet<string>): Ranked<Page>[] {
  const byPath = new Map(names.map((match) => [match.record.path, match]));
  const fromText = pages.filter(({ path }) => !taken.has(path)).map((page): Ranked<Page> => {
    const name = byPath.get(page.path);
    return { page, ...(name && { name }), score: page.match.score + NAME_SHARE * (name?.score ?? 0) };
  });
  const found = new Set([...taken, ...pages.map(({ path }) => path)]);
  const fromNames = names.filter(({ record }) => !found.has(record.path)).map((name): Ranked<Page> => ({ name, score: NAME_SHARE * name.score }));
  return [...fromText, ...fromNames].sort((a, b) => b.score - a.score);
}

/** Kinds whose record answers a question by itself. */
const ANSWERING = new Set(['term', 'organization', 'person', 'project', 'claim', 'data', 'fact']);
/** Kinds that answer a question that does not name them: a verdict, a figure, a dated fact. */
const TELLING: Partial<Record<Intent, readonly string[]>> = {
  'time': ['fact'], 'person': ['fact'], 'amount': ['data', 'fact'], 'reason': ['claim', 'fact'], 'yes-no': ['claim', 'fact'],
};
/** Share of a question that a record must hold to answer it. */
const ENOUGH = 0.75;

/** Whether the first hit of a search answers it by itself; `sure` where its name or day is what was asked. */
export function isAnswer(query: Query, { kind, coverage }: Hit, sure: boolean): boolean {
  if (!ANSWERING.has(kind) || query.excluded.length > 0) return false;
  return sure || (query.intent !== undefined && (TELLING[query.intent]?.includes(kind) ?? false) && coverage >= ENOUGH);
}

/** How much kinds count for a question of a sort: a dated fact tells when, a table how much. */
const SUITED: Partial<Record<Intent, Readonly<Record<string, number>>>> = {
  time: { fact: 1.3, claim: 0.8 }, person: { fact: 1.15, person: 1.15 }, amount: { data: 1.25, fact: 1.15 }, reason: { fact: 1.1 },
};

/** How much a kind of page counts for a query. */
export function kindWeight({ intent }: Query, kind: string): number {
  return (findKind(kind)?.weight ?? 1) * (intent === undefined ? 1 : SUITED[intent]?.[kind] ?? 1);
}
