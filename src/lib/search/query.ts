import { askedDate } from '#lib/search/day.ts';
import type { AskedDate } from '#lib/search/day.ts';
import { contentWords, wordsOf } from '#lib/search/words.ts';

/** What a question wants to know; "thing" asks what something is. */
export type Intent = 'thing' | 'person' | 'time' | 'amount' | 'reason' | 'yes-no';

/** A query taken apart. */
export interface Query {
  text: string;
  /** Words outside quotes and without a minus, in order. */
  words: string[];
  /** Those that name the subject, words of phrases included. */
  content: string[];
  /** Texts in quotes. */
  phrases: string[];
  /** Words that must not occur. */
  excluded: string[];
  date?: AskedDate;
  intent?: Intent;
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const EXCLUDED = /(?:^|\s)[-−]([\p{L}\p{N}][^\s"]*)/gu;

/** How questions of each kind begin; the first that fits counts. */
const INTENTS: readonly (readonly [Intent, RegExp])[] = [
  ['time', /^(?:when\b|since when\b|how long ago\b|(?:in )?(?:what|which) (?:year|month|day|date)\b)/],
  ['amount', /^(?:how (?:much|many|big|large|long|often)\b|what (?:does|do|did|is|are|was) .*\b(?:cost|costs|fee|fees|price|budget|share|number|dues)\b)/],
  ['person', /^(?:who|whom|whose)\b/],
  ['reason', /^(?:why|how come)\b/],
  ['thing', /^(?:what(?:'s|’s|s)? (?:is|are|was|were|does|do)\b|what(?:'s|’s|s)\b|define\b|meaning of\b|definition of\b)|\b(?:mean|meaning|definition|stands? for)\??$/],
  ['yes-no', /^(?:is|are|was|were|does|do|did|has|have|can|could|will|should|must)\b/],
];

/** What "how much" asks for, besides what it names. */
const PRICE = 'cost';

/** Takes a query apart: phrases, exclusions, subject, date, and what kind of question it is. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter((phrase) => wordsOf(phrase).length > 0);
  const unquoted = text.replace(QUOTED, ' ');
  const excluded = [...unquoted.matchAll(EXCLUDED)].flatMap((match) => wordsOf(match[1] ?? ''));
  const plain = unquoted.replace(EXCLUDED, ' ');
  const words = wordsOf(plain.replace(/['’]s\b/g, ''));
  const content = [...new Set([...contentWords(words), ...phrases.flatMap(wordsOf)])];
  if (/^how (?:much|expensive)\b/.test(plain.trim().toLowerCase())) content.push(PRICE);
  const date = phrases.length + excluded.length === 0 ? askedDate(text) : undefined;
  const intent = INTENTS.find(([, pattern]) => pattern.test(plain.trim().toLowerCase()))?.[0];
  return { text, words, content, phrases, excluded, ...(date && { date }), ...(intent && { intent }) };
}
