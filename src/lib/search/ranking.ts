import type { NameMatch } from '#lib/search/names.ts';
import type { Hit } from '#lib/search/outcome.ts';
import type { Intent, Query } from '#lib/search/query.ts';
import { wordsOf } from '#lib/search/words.ts';

/** Names that stand above the text because they hold the whole query. */
const MOST_NAMED = 4;

/** Kinds that a question of a sort prefers among names that answer alike. */
const PREFERRED: Partial<Record<Intent, readonly string[]>> = { thing: ['term', 'organization', 'project'], person: ['person', 'organization'] };

function preference(query: Query, kind: string): number {
  return query.intent !== undefined && PREFERRED[query.intent]?.includes(kind) ? 0.2 : 0;
}

/** Whether a name keeps to the phrases of a query; only the text can tell what a page leaves out. */
export function suits({ phrases, excluded }: Query, { record }: NameMatch): boolean {
  const names = [record.title, ...record.aliases.map(({ name }) => name)].map((name) => ` ${wordsOf(name).join(' ')} `);
  const holds = (text: string): boolean => names.some((name) => name.includes(` ${text} `));
  return phrases.every((phrase) => holds(wordsOf(phrase).join(' '))) && !excluded.some(holds);
}

/** How well words must fit a name that is meant: beginnings do, synonyms do not. */
const LITERAL = 0.55;

/** Kinds that a name stands for: an article may be called the same, but is about more. */
export const NAMED_KINDS = new Set(['term', 'organization', 'person', 'project']);

/** Whether a name is surely meant: it is the query, or the beginning of it as far as that has been typed. */
function isMeant(query: Query, { record, coverage, exact, alias, quality }: NameMatch): boolean {
  return exact || (coverage > 0.999 && quality > LITERAL && (query.content.length === 1 || alias === undefined || NAMED_KINDS.has(record.kind)));
}

/** Whether a name is the query to the last word, small words included. Asked what something is, readers want the thing, not the article that is called so. */
function isVerbatim({ text, intent }: Query, { record, alias }: NameMatch): boolean {
  return intent !== 'thing' && wordsOf(alias?.name ?? record.title).join(' ') === wordsOf(text).join(' ');
}

/** Names that are meant: they stand first and stay where they are when the full text arrives. */
export function namedFirst(query: Query, matches: readonly NameMatch[]): NameMatch[] {
  if (query.excluded.length > 0) return [];
  const order = (match: NameMatch): number => match.score + preference(query, match.record.kind) + (match.exact ? 10 + (NAMED_KINDS.has(match.record.kind) ? 0.5 : 0) + (isVerbatim(query, match) ? 0.7 : 0) : 0);
  return matches.filter((match) => isMeant(query, match)).sort((a, b) => order(b) - order(a)).slice(0, MOST_NAMED);
}

/** Kinds whose record answers by itself where it is what was named. */
const ANSWERING = new Set(['term', 'organization', 'person', 'project', 'claim', 'data', 'fact']);
/** Kinds that answer a question that does not name them, where they stand first: a dated fact, a figure, a verdict. */
const TELLING: Partial<Record<Intent, readonly string[]>> = {
  'time': ['fact'], 'person': ['fact', 'person'], 'amount': ['data', 'fact'], 'reason': ['claim'], 'yes-no': ['claim'],
};
/** Questions that a record of a kind answers in a word, so that it may stand below an article. */
const SHORT: Partial<Record<Intent, string>> = { time: 'fact', person: 'person', amount: 'data' };
/** Share of a question that a record must hold to answer it, and how far down it may stand. */
const ENOUGH = 0.8;
const NEAR_THE_TOP = 3;

/** How well the words of a question must fit a claim that passes judgment on what is asked. */
const SAME_WORDS = 0.9;

/** Whether a claim is what a question asks: whether something is so, or when, where the claim states a year. */
function isJudged(intent: Intent, { record, quality }: NameMatch): boolean {
  if (record.kind !== 'claim' || quality < SAME_WORDS) return false;
  return intent === 'yes-no' || (intent === 'time' && /\b\d{4}\b/.test(record.title));
}

/** What names and dates brought. */
interface Found {
  named: readonly NameMatch[];
  matches: readonly NameMatch[];
  /** Whether facts are of the very day that was asked for. */
  sure: boolean;
}

/**
 * The hit that answers a search by itself: the record that was named, the fact of the day that was asked for, or a record that holds
 * the question and is of a kind that answers such questions. Undefined where none does: a wrong answer is worse than none.
 */
export function findAnswer({ intent, date, excluded }: Query, hits: readonly Hit[], { named, matches, sure }: Found): Hit | undefined {
  const [top] = hits;
  if (top === undefined || excluded.length > 0) return undefined;
  const [first] = named;
  const alone = matches.filter(({ coverage }) => coverage > 0.999).length === 1;
  const isNamed = first !== undefined && top.path === first.record.path && (first.exact || alone);
  if (ANSWERING.has(top.kind) && (isNamed || (sure && date?.day !== undefined))) return top;
  if (intent === undefined) return undefined;
  const claim = named.find((match) => isJudged(intent, match));
  const judged = claim && hits.find(({ path }) => path === claim.record.path);
  if (judged) return judged;
  const tells = ({ kind }: Hit): boolean => TELLING[intent]?.includes(kind) ?? false;
  if (tells(top) && top.coverage >= ENOUGH) return top;
  const short = SHORT[intent];
  return short === undefined ? undefined : hits.slice(0, NEAR_THE_TOP).find(({ kind, coverage }) => kind === short && coverage > 0.999);
}
