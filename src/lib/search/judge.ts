import { pathOfContentFile, recordPath, yearPath } from '#lib/paths.ts';
import { askedDate } from '#lib/search/day.ts';
import { findKind } from '#lib/search/kinds.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import { NO_SEARCH, formatSearchState } from '#lib/search/state.ts';
import { wordsOf } from '#lib/search/words.ts';

/** A query with what it must find; a reference is "<collection>/<id>", or a path where it begins with a slash. */
export interface Judgment {
  query: string;
  kind: string;
  /** What may stand first; each would do. */
  first?: readonly string[] | undefined;
  /** What must be among the first five. */
  five?: readonly string[] | undefined;
  /** What must not be among the first ten. */
  never?: readonly string[] | undefined;
  /** The record that must answer alone, above the results. */
  card?: string | undefined;
}

/** What a search gave: paths in order, a card's own first, and the card's path where it showed one. */
export interface Answer {
  hits: readonly string[];
  card?: string | undefined;
}

/** A judged answer; what the judgment says nothing about is left out. */
export interface Judged {
  judgment: Judgment;
  /** Place of the first accepted hit, from 1: of `first`, or of `five` where nothing is named to stand first. */
  rank?: number;
  /** Whether the first hit is one of `first`. */
  success?: boolean;
  /** Whether all of `five` are among the first five. */
  five?: boolean;
  /** Whether one of `never` is among the first ten. */
  forbidden?: boolean;
  /** Gain of the first five hits as a share of the best possible one. */
  ndcg5?: number;
  /** Whether the card is the one that was wanted. */
  card?: boolean;
}

/** How many of how many. */
export interface Share {
  part: number;
  of: number;
}

/** Measures over some judged queries; a mean is left out where nothing counts for it. */
export interface QualityFigures {
  queries: number;
  /** Right at the first place, of the queries that name what may stand first. */
  success1: Share;
  /** Mean of one divided by the rank, 0 where nothing accepted was found. */
  mrr?: number;
  ndcg5?: number;
  /** All of `five` found, of the queries that name some. */
  five: Share;
  /** Right cards, of the queries that want one. */
  cards: Share;
  /** Queries with a forbidden hit, of those that forbid one. */
  forbidden: Share;
}

/** Figures over all queries and over those of each kind, and the answers that miss what was wanted. */
export interface QualitySummary {
  all: QualityFigures;
  byKind: ReadonlyMap<string, QualityFigures>;
  misses: readonly Judged[];
}

/** What a build measures of its own search. */
export interface QualityReport {
  judged: QualitySummary;
  automatic: QualitySummary;
  /** What came first for each judged query, with its title and path; nothing where nothing was found. */
  found: ReadonlyMap<string, { title: string; path: string } | undefined>;
  /** Compressed bytes that a reader loads until names answer, and until the whole text has answered for the first time. */
  bytes: { names: number; text: number };
  /** Time of one query in milliseconds: the middle one of the judged queries and the slowest. */
  milliseconds: { median: number; slowest: number };
}

/** What stands for a query in addresses, and names the cells that a build fills with its answer. */
export function queryKey(query: string): string {
  return formatSearchState({ ...NO_SEARCH, query }).slice('?q='.length);
}

/** Path of the page that a reference means; of a fact, whose year the reference does not name, only the fragment. */
export function pathOfReference(reference: string): string {
  if (reference.startsWith('/')) return reference;
  const cut = reference.indexOf('/');
  const [collection, id] = [reference.slice(0, cut), reference.slice(cut + 1)];
  if (collection === 'years') return yearPath(id);
  if (collection === 'facts') return `#${id}`;
  return (collection === 'pages' ? pathOfContentFile(`content/pages/${id}.mdx`) : undefined) ?? (collection === 'sections' ? `/${id}/` : recordPath(collection, id));
}

/** Whether a hit is what a reference means. */
function answers(hit: string, reference: string): boolean {
  const path = pathOfReference(reference);
  return path.startsWith('#') ? hit.endsWith(path) : hit === path;
}

function rankOf(hits: readonly string[], references: readonly string[]): number | undefined {
  const place = hits.findIndex((hit) => references.some((reference) => answers(hit, reference)));
  return place < 0 ? undefined : place + 1;
}

const DEPTH = 5;
const GAIN = { first: 3, five: 1 };

function discounted(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/**
 * nDCG@5 with a gain of 3 for the page that may stand first and of 1 for each of the five. Of several that may stand first only one counts,
 * the one that the search put foremost, because each alone would do; the others count as far as they are among the five. The ideal has the
 * same pages in the best order: that first one, then the rest of the five. A page counts once.
 */
function gainOf(hits: readonly string[], first: readonly string[], five: readonly string[]): number {
  const foremost = hits.slice(0, DEPTH).flatMap((hit) => first.find((reference) => answers(hit, reference)) ?? [])[0] ?? first[0];
  const wanted = new Map(five.map((reference) => [reference, GAIN.five]));
  if (foremost !== undefined) wanted.set(foremost, GAIN.first);
  const ideal = discounted([...wanted.values()].sort((a, b) => b - a));
  const found = hits.slice(0, DEPTH).map((hit) => {
    const reference = [...wanted.keys()].find((candidate) => answers(hit, candidate)) ?? '';
    const gain = wanted.get(reference) ?? 0;
    wanted.delete(reference);
    return gain;
  });
  return discounted(found) / ideal;
}

/** Holds what a search gave against what was wanted. */
export function judge(judgment: Judgment, { hits, card }: Answer): Judged {
  const { first = [], five = [], never = [] } = judgment;
  const wanted = first.length > 0 ? first : five;
  const rank = rankOf(hits, wanted);
  return {
    judgment,
    ...(rank !== undefined && { rank }),
    ...(first.length > 0 && { success: rank === 1 }),
    ...(five.length > 0 && { five: five.every((reference) => rankOf(hits.slice(0, 5), [reference]) !== undefined) }),
    ...(never.length > 0 && { forbidden: rankOf(hits.slice(0, 10), never) !== undefined }),
    ...(wanted.length > 0 && { ndcg5: gainOf(hits, first, five) }),
    ...(judgment.card !== undefined && { card: card !== undefined && answers(card, judgment.card) }),
  };
}

/** Whether an answer misses anything that was wanted of it. */
export function isMiss({ success, five, forbidden, card }: Judged): boolean {
  return success === false || five === false || forbidden === true || card === false;
}

function share(values: readonly (boolean | undefined)[]): Share {
  const told = values.filter((value) => value !== undefined);
  return { part: told.filter(Boolean).length, of: told.length };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function figuresOf(results: readonly Judged[]): QualityFigures {
  const ranked = results.filter(({ judgment: { first = [], five = [] } }) => first.length + five.length > 0);
  const mrr = mean(ranked.map(({ rank }) => (rank === undefined ? 0 : 1 / rank)));
  const ndcg5 = mean(ranked.flatMap((result) => result.ndcg5 ?? []));
  return {
    queries: results.length,
    success1: share(results.map((result) => result.success)),
    ...(mrr !== undefined && { mrr }),
    ...(ndcg5 !== undefined && { ndcg5 }),
    five: share(results.map((result) => result.five)),
    cards: share(results.map((result) => result.card)),
    forbidden: share(results.map((result) => result.forbidden)),
  };
}

/** The figures of judged answers, all together and by kind of query, and the misses. */
export function summarize(results: readonly Judged[]): QualitySummary {
  const kinds = Map.groupBy(results, ({ judgment }) => judgment.kind);
  return { all: figuresOf(results), byKind: new Map([...kinds].map(([kind, list]) => [kind, figuresOf(list)])), misses: results.filter(isMiss) };
}

/** Names that say too little to demand a first place: single letters, and years and months, which stand for all that happened in them. */
function isNameToJudge(name: string): boolean {
  return name.length > 1 && askedDate(name) === undefined;
}

/** A judgment for every name of a record: the records that bear exactly this name, by its words, must come first. Its kind is that of the filter. */
export function automaticJudgments(records: readonly NamedRecord[]): Judgment[] {
  const names = records.flatMap(({ kind, path, title, aliases }) => [title, ...aliases.map(({ name }) => name)].map((query) => ({ query, kind, path })));
  const bearers = Map.groupBy(names, ({ query }) => wordsOf(query).join(' '));
  return [...bearers].flatMap(([name, [named, ...others]]) =>
    (named && isNameToJudge(name) ? [{ query: named.query, kind: findKind(named.kind)?.id ?? named.kind, first: [...new Set([named, ...others].map(({ path }) => path))] }] : []));
}
