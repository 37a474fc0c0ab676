/** The parts of the editorial standard that a machine can hold: words that are out, words that age, and the form of dates. */
import { MONTHS, SHORT_MONTHS, daysInMonth } from '#lib/dates.ts';

/** Rules of the style, as the catalogue of problems names them. */
export type StyleRule = 'forbidden-word' | 'undated-now' | 'date-form';

/** One offence against the style: where it begins in the text, what stands there, and what to write instead. */
export interface StyleOffence {
  rule: StyleRule;
  index: number;
  found: string;
  advice: string;
}

/** Words that praise, dramatize or say nothing. Lower case: the same words as names of companies or documents are capitalized. */
const FORBIDDEN = [
  'landscape', 'journey', 'pivotal', 'testament', 'vibrant', 'robust(?:ly)?', 'seamless(?:ly)?', 'leverag(?:e[sd]?|ing)', 'unlock(?:s|ed|ing)?', 'game-chang(?:ing|ers?)',
  'ever-evolving', 'underscor(?:e[sd]?|ing)', 'delv(?:e[sd]?|ing)', 'new era', 'crucial(?:ly)?', 'notably', 'worth noting',
];
/** Words whose meaning moves with the day of reading. */
const AGEING = ['recently', 'currently', 'today', 'nowadays', 'at present', 'these days'];
/** Passages that are names: titles in quotation marks, citations, code, and the CNCF's and the Linux Foundation's landscape, which is a data file. */
const NAMES = /“[^“”]*”|"[^"]*"|`[^`]*`|\[@[^[\]]*\]|\b(?:CNCF|Foundation|cloud native|interactive|public)(?:['’]s)? landscape\b|\blandscape(?:\.yml|\b(?= (?:file|data|entry|entries|repository)\b))/gi;

const FILLER = '\u0000';
const MONTH = `(?:${MONTHS.join('|')})`;
const SHORT = `(?:${SHORT_MONTHS.filter((month) => !MONTHS.includes(month)).join('|')}|Sept)`;
const ORDINAL = '(?:st|nd|rd|th)';

/** Forms of dates that prose does not use, each with what is wrong. */
const DATE_FORMS: readonly [form: RegExp, advice: string][] = [
  [new RegExp(`(?<![\\d.,–-])\\b(?:[12]?\\d|3[01])(?:${ORDINAL}(?: of)?)? ${MONTH}\\b(?! \\d{1,2},)(?:,? (?:19|20)\\d{2})?`, 'g'), 'Put the month first, as in "March 12, 2025".'],
  [new RegExp(`\\b${MONTH} \\d{1,2}${ORDINAL}\\b`, 'g'), 'Write the day as a plain number, as in "March 12, 2025".'],
  [new RegExp(`\\b${MONTH} \\d{1,2} (?:19|20)\\d{2}\\b`, 'g'), 'Set a comma between day and year, as in "March 12, 2025".'],
  [new RegExp(`\\b${MONTH}, (?:19|20)\\d{2}\\b`, 'g'), 'Write month and year without a comma, as in "March 2025".'],
  [new RegExp(`\\b${SHORT}\\.? (?:\\d{1,2}\\b|(?:19|20)\\d{2}\\b)`, 'g'), 'Write the name of the month in full, as in "September 2025".'],
  [/(?<![\w/.-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?![\w/-])/g, 'Write dates in prose as in "March 12, 2025"; the ISO form belongs in data.'],
  [/(?<![\w/.-])\d{1,2}\/\d{1,2}\/(?:19|20)?\d{2}(?![\w/-])/g, 'Write dates in words, as in "March 12, 2025"; readers take 3/12 for two different days.'],
];

const words = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})\\b`, 'g');
const FORBIDDEN_WORDS = words(FORBIDDEN);
const AGEING_WORDS = words(AGEING.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
const DAY_OF_YEAR = new RegExp(`\\b(${MONTH}) (\\d{1,2}), ((?:19|20)\\d{2})\\b`, 'g');

function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => FILLER.repeat(match.length));
}

function offences(text: string, rule: StyleRule, pattern: RegExp, advice: string): StyleOffence[] {
  return [...text.matchAll(pattern)].map((match) => ({ rule, index: match.index, found: match[0], advice }));
}

function impossibleDays(text: string): StyleOffence[] {
  return [...text.matchAll(DAY_OF_YEAR)].flatMap(({ 0: found, 1: month = '', 2: day, 3: year, index }) => {
    const last = daysInMonth(Number(year), MONTHS.indexOf(month) + 1);
    return Number(day) >= 1 && Number(day) <= last ? [] : [{ rule: 'date-form' as const, index, found, advice: `${month} ${year} has ${last} days: look the date up.` }];
  });
}

/** Everything in a text that the editorial standard rules out and a machine can see, in order of place; titles in quotation marks are left alone. */
export function styleOffences(text: string): StyleOffence[] {
  const own = blanked(text, NAMES);
  return [
    ...offences(own, 'forbidden-word', FORBIDDEN_WORDS, 'Say what happened, who did it and how much, or drop the word.'),
    ...offences(own, 'undated-now', AGEING_WORDS, 'Write the date to which the statement holds, as in "as of August 2026".'),
    ...DATE_FORMS.flatMap(([form, advice]) => offences(own, 'date-form', form, advice)),
    ...impossibleDays(own),
  ].sort((a, b) => a.index - b.index);
}
