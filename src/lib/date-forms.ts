/** Dates as prose writes them, and the forms that it does not use. */
import { MONTHS, SHORT_MONTHS, daysInMonth, formatDate } from '#lib/dates.ts';

/** A date in a text that is not written as prose writes dates, or does not exist. */
export interface DateOffence {
  index: number;
  found: string;
  /** The rule of form that it breaks. */
  reason: string;
  /** The same date as prose writes it; undefined where there is no such day. */
  proposed?: string;
  /** Another date as which it can be read, as prose writes it. */
  other?: string;
}

/** Parts of a date as numbers; the year or the day may be unknown. */
interface Parts {
  year: number | undefined;
  month: number;
  day: number | undefined;
}

const MONTH = `(?:${MONTHS.join('|')})`;
const SHORT = `(?:${SHORT_MONTHS.filter((month) => !MONTHS.includes(month)).join('|')}|Sept)`;
const ORDINAL = '(?:st|nd|rd|th)';
const YEAR = '(?:19|20)\\d{2}';
const NEXT_YEAR = `(?:,? (?<year>${YEAR})\\b)?`;

/** Forms in words, each with what is wrong; groups name the parts. */
const WORDED: readonly [form: RegExp, reason: string][] = [
  [new RegExp(`(?<![\\d.,–-])\\b(?<day>[12]?\\d|3[01])(?:${ORDINAL}(?: of)?)? (?<month>${MONTH})\\b(?! \\d{1,2},)${NEXT_YEAR}`, 'g'), 'the month comes first'],
  [new RegExp(`(?<![\\d.,–-])\\b(?<day>[12]?\\d|3[01]) (?<month>${SHORT})\\.? (?<year>${YEAR})\\b`, 'g'), 'the month comes first, in full'],
  [new RegExp(`\\b(?<month>${MONTH}|${SHORT}\\b\\.?) (?<day>\\d{1,2})${ORDINAL}\\b${NEXT_YEAR}`, 'g'), 'the day is a plain number'],
  [new RegExp(`\\b(?<month>${MONTH}) (?<day>\\d{1,2}) (?<year>${YEAR})\\b`, 'g'), 'a comma stands between day and year'],
  [new RegExp(`\\b(?<month>${MONTH}), (?<year>${YEAR})\\b`, 'g'), 'no comma stands between month and year'],
  [new RegExp(`(?<!\\d )\\b(?<month>${SHORT})\\.? (?:(?<day>\\d{1,2})\\b(?!${ORDINAL})${NEXT_YEAR}|(?<year>${YEAR})\\b)`, 'g'), 'the name of the month is written in full'],
];
const ISO = new RegExp(`(?<![\\w/.-])(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>[0-2]\\d|3[01])(?![\\w/-])`, 'g');
const SLASHES = /(?<![\w/.-])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)?\d{2})(?![\w/-])/g;
const RIGHT_FORM = new RegExp(`\\b(?<month>${MONTH}) (?<day>\\d{1,2}), (?<year>${YEAR})\\b`, 'g');

function monthNumber(name: string): number {
  return SHORT_MONTHS.findIndex((short) => name.startsWith(short.slice(0, 3))) + 1;
}

/** "March 12, 2025", "March 12", "March 2025"; undefined where the month has no such day. */
function written({ year, month, day }: Parts): string | undefined {
  const name = MONTHS[month - 1];
  // A leap year, where the year is not said.
  const last = daysInMonth(year ?? 2000, month);
  if (name === undefined || (day !== undefined && (day < 1 || day > last))) return undefined;
  return [name, ...(day === undefined ? [] : [day])].join(' ') + (year === undefined ? '' : `${day === undefined ? '' : ','} ${year}`);
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  return { year: number(groups['year']), month: monthNumber(groups['month'] ?? ''), day: number(groups['day']) };
}

function offence(match: RegExpExecArray, reason: string, proposed: string | undefined, other?: string): DateOffence {
  return { index: match.index, found: match[0], reason, ...(proposed !== undefined && { proposed }), ...(other !== undefined && { other }) };
}

function isoOffence(match: RegExpExecArray): DateOffence {
  const proposed = formatDate(match[0]);
  return offence(match, 'the ISO form belongs in data', proposed === match[0] ? undefined : proposed);
}

/** Month and day of slashes; readers of two continents exchange them. */
function slashOffence(match: RegExpExecArray): DateOffence {
  const { first, second, year: digits = '' } = match.groups ?? {};
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const american = written({ year, month: Number(first), day: Number(second) });
  const european = written({ year, month: Number(second), day: Number(first) });
  return offence(match, 'readers take 3/12 for two different days', american ?? european, american === european || american === undefined ? undefined : european);
}

/** Every date of a text in a form that prose does not use, in the order of the forms. */
export function dateOffences(text: string): DateOffence[] {
  const worded = WORDED.flatMap(([form, reason]) => [...text.matchAll(form)].map((match) => offence(match, reason, written(partsOf(match.groups ?? {})))));
  return [...worded, ...[...text.matchAll(ISO)].map(isoOffence), ...[...text.matchAll(SLASHES)].map(slashOffence)];
}

/** Every date of a text in the right form whose day the month does not have. */
export function impossibleDays(text: string): DateOffence[] {
  const found = [...text.matchAll(RIGHT_FORM)].filter(({ groups = {} }) => written(partsOf(groups)) === undefined);
  return found.map((match) => offence(match, '', undefined));
}

/** How many days the month of an impossible day has: "February 2025 has 28 days", "April has 30 days"; undefined where no month is named. */
export function lengthOfMonth(found: string): string | undefined {
  const [name] = new RegExp(`${MONTH}|${SHORT}`).exec(found) ?? [];
  const iso = /^(\d{4})-(\d{2})/.exec(found);
  const month = name === undefined ? Number(iso?.[2] ?? 0) : monthNumber(name);
  const year = new RegExp(YEAR).exec(found)?.[0];
  const title = MONTHS[month - 1];
  return title === undefined ? undefined : `${title}${year === undefined ? '' : ` ${year}`} has ${daysInMonth(Number(year ?? 2000), month)} days`;
}
