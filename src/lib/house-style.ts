/** The parts of the editorial standard that a machine can hold: words that are out, words that age, and the form of dates. */
import { dateOffences, impossibleDays, lengthOfMonth } from '#lib/date-forms.ts';
import type { DateOffence } from '#lib/date-forms.ts';
import { blanked, titlesBlanked } from '#lib/passages.ts';
import type { Replacement } from '#lib/passages.ts';
import { capitalized } from '#lib/text.ts';

/** Rules of the style, as the catalogue of problems names them. */
export type StyleRule = 'forbidden-word' | 'undated-now' | 'date-form' | 'impossible-day';

/** One offence against the style: where it begins in the text, what stands there, and what to write instead. */
export interface StyleOffence {
  rule: StyleRule;
  index: number;
  found: string;
  /** What to do, as the cure of the rule goes on. */
  advice: string;
  change?: Replacement;
}

/** Words that praise, dramatize or say nothing, each with a plain word, or nothing where it can go. Lower case: the same words as names of companies or documents are capitalized. */
const FORBIDDEN: readonly [pattern: string, plain: string][] = [
  ['landscape', 'field'], ['journey', 'history'], ['pivotal', ''], ['testament', 'sign'], ['vibrant', ''], ['robust(?:ly)?', ''], ['seamless(?:ly)?', ''],
  ['leverage', 'use'], ['leverages', 'uses'], ['leveraged', 'used'], ['leveraging', 'using'], ['unlock', 'allow'], ['unlocks', 'allows'], ['unlocked', 'allowed'], ['unlocking', 'allowing'],
  ['game-chang(?:ing|ers?)', ''], ['ever-evolving', ''], ['underscore', 'show'], ['underscores', 'shows'], ['underscored', 'showed'], ['underscoring', 'showing'],
  ['delve', 'look'], ['delves', 'looks'], ['delved', 'looked'], ['delving', 'looking'], ['new era', 'time'], ['crucial(?:ly)?', ''], ['notably', ''], ['worth noting', ''],
];
/** Words whose meaning moves with the day of reading. */
const AGEING = ['recently', 'currently', 'today', 'nowadays', 'at present', 'these days'];
/** The CNCF's and the Linux Foundation's landscape is a data file. */
const LANDSCAPE_FILE = /\b(?:CNCF|Foundation|cloud native|interactive|public)(?:['’]s)? landscape\b|\blandscape(?:\.yml|\b(?= (?:file|data|entry|entries|repository)\b))/gi;

const FORBIDDEN_WORDS = FORBIDDEN.map(([pattern, plain]) => [new RegExp(`\\b(?:${pattern})\\b`, 'g'), plain] as const);
const AGEING_WORDS = new RegExp(`\\b(?:${AGEING.flatMap((word) => [word, capitalized(word)]).join('|')})\\b`, 'g');

function forbidden(text: string): StyleOffence[] {
  return FORBIDDEN_WORDS.flatMap(([pattern, plain]) => [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const after = text.startsWith(' ', index + found.length) ? ' ' : '';
    const change = plain === '' ? { from: `${found}${after}`, to: '', certain: false } : { from: found, to: plain, certain: false };
    return { rule: 'forbidden-word' as const, index, found, advice: plain === '' ? 'drop the word' : `write "${plain}"`, change };
  }));
}

function ageing(text: string, asOf: string | undefined): StyleOffence[] {
  return [...text.matchAll(AGEING_WORDS)].map(({ 0: found, index }) => {
    const offence = { rule: 'undated-now' as const, index, found, advice: `as of ${asOf ?? 'August 2026'}` };
    const to = `${/^[A-Z]/.test(found) ? 'As' : 'as'} of ${asOf ?? ''}`;
    return asOf === undefined ? offence : { ...offence, change: { from: found, to, certain: false } };
  });
}

function impossibleDay({ index, found }: DateOffence): StyleOffence {
  return { rule: 'impossible-day', index, found, advice: lengthOfMonth(found) ?? 'no month has that day' };
}

function misformed(offence: DateOffence): StyleOffence {
  const { index, found, reason, proposed, other } = offence;
  if (proposed === undefined) return impossibleDay(offence);
  return { rule: 'date-form', index, found, advice: `"${proposed}"${other === undefined ? '' : ` or "${other}"`}: ${reason}`, change: { from: found, to: proposed, certain: other === undefined } };
}

/** Of offences that begin at one place, or lie inside one another, the longest. */
function outermost(offences: readonly StyleOffence[]): StyleOffence[] {
  const sorted = offences.toSorted((a, b) => a.index - b.index || b.found.length - a.found.length);
  let end = 0;
  return sorted.filter(({ index, found }) => {
    const apart = index >= end;
    if (apart) end = index + found.length;
    return apart;
  });
}

/** Everything in a text that the editorial standard rules out and a machine can see, in order of place; titles in quotation marks are left alone. `asOf` is the month to which the text holds, as in "August 2026". */
export function styleOffences(text: string, asOf?: string): StyleOffence[] {
  const own = blanked(titlesBlanked(text), LANDSCAPE_FILE);
  return outermost([...forbidden(own), ...ageing(own, asOf), ...dateOffences(own).map(misformed), ...impossibleDays(own).map(impossibleDay)]);
}
