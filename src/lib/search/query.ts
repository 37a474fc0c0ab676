import { askedDate } from '#lib/search/day.ts';
import type { AskedDate } from '#lib/search/day.ts';
import { contentWords, isSmall, wordsOf } from '#lib/search/words.ts';

/** What a question wants to know; "thing" asks what something is. */
export type Intent = 'thing' | 'person' | 'time' | 'amount' | 'reason' | 'yes-no';

/** A query taken apart. */
export interface Query {
  text: string;
  /** Words that name the subject, those of phrases included. */
  content: string[];
  /** Texts in quotes. */
  phrases: string[];
  /** Words and phrases that must not occur. */
  excluded: string[];
  date?: AskedDate;
  intent?: Intent;
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const EXCLUDED = /(?:^|\s)[-−](?:["“„«]([^"“”„«»]+)["“”»]|([\p{L}\p{N}][^\s"]*))/gu;

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
  const excluded = [...text.matchAll(EXCLUDED)].map((match) => wordsOf(match[1] ?? match[2] ?? '').join(' ')).filter(Boolean);
  const included = text.replace(EXCLUDED, ' ');
  const phrases = [...included.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter((phrase) => wordsOf(phrase).length > 0);
  const plain = included.replace(QUOTED, ' ').trim().toLowerCase();
  const words = wordsOf(plain.replace(/['’]s\b/g, ''));
  const inPhrases = phrases.flatMap(wordsOf);
  const content = [...new Set([...(inPhrases.length > 0 ? words.filter((word) => !isSmall(word)) : contentWords(words)), ...inPhrases])];
  if (/^how (?:much|expensive)\b/.test(plain)) content.push(PRICE);
  const date = phrases.length + excluded.length === 0 ? askedDate(text) : undefined;
  const intent = INTENTS.find(([, pattern]) => pattern.test(plain))?.[0];
  return { text, content, phrases, excluded, ...(date && { date }), ...(intent && { intent }) };
}
