/** Dates and amounts in running text, each with a key by which two ways of writing the same one are told to be the same. */
import { MONTHS, parseDate } from '#lib/dates.ts';

/** A date or an amount in a text. */
export interface Figure {
  kind: 'date' | 'amount';
  /** As it is written. */
  text: string;
  /** "2025-03-12", "2025-03", "2025", "--03-12" (no year), or the number as in "5400000". */
  key: string;
  /** Where it begins in the text, in characters. */
  index: number;
}

const MONTH = `(${MONTHS.join('|')})`;
const DATE = new RegExp(`\\b${MONTH}(?: (\\d{1,2})(?!\\d))?(?:,? ((?:19|20)\\d{2}))?\\b`, 'g');
const YEAR = /\b(?:19|20)\d{2}\b/g;
const AMOUNT = /(?<![\w.-])[$£€]?(\d+(?:,\d{3})*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?(?![\w(-]|\.\d)/g;
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const FILLER = '\u0000';

const pad = (value: number): string => String(value).padStart(2, '0');

function dateKey(month: number, day: string | undefined, year: string | undefined): string {
  const end = day === undefined ? pad(month) : `${pad(month)}-${pad(Number(day))}`;
  return year === undefined ? `--${end}` : `${year}-${end}`;
}

function amountKey(number: string, scale: string | undefined): string {
  const value = Number(number.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  return String(Number(value.toPrecision(12)));
}

/** Size of the last digit that an amount is written with: 10,000 for "5.45 million". */
function lastDigit({ text }: Figure): number {
  const [, decimals = '', scale = ''] = /\d+(?:\.(\d+))?(?: (\w+))?$/.exec(text) ?? [];
  return (SCALES[scale] ?? 1) / 10 ** decimals.length;
}

/** A text with figures blanked out, which are given in their order. */
function blank(text: string, found: readonly Figure[]): string {
  const parts = found.flatMap(({ index, text: { length } }, position) => {
    const before = found[position - 1];
    return [text.slice(before ? before.index + before.text.length : 0, index), FILLER.repeat(length)];
  });
  const last = found.at(-1);
  return parts.join('') + text.slice(last ? last.index + last.text.length : 0);
}

/** All dates and amounts written in digits, in order; a month without day and year is none. */
export function figuresIn(text: string): Figure[] {
  const dates = [...text.matchAll(DATE)].filter((match) => match[2] !== undefined || match[3] !== undefined)
    .map(({ 0: found, 1: month = '', 2: day, 3: year, index }): Figure => ({ kind: 'date', text: found, key: dateKey(MONTHS.indexOf(month) + 1, day, year), index }));
  const withoutDates = blank(text, dates);
  const years = [...withoutDates.matchAll(YEAR)].map((match): Figure => ({ kind: 'date', text: match[0], key: match[0], index: match.index }));
  const amounts = [...blank(withoutDates, years).matchAll(AMOUNT)].map(({ 0: found, 1: number = '', 2: scale, index }): Figure => ({ kind: 'amount', text: found, key: amountKey(number, scale), index }));
  return [...dates, ...years, ...amounts].sort((a, b) => a.index - b.index);
}

/** Every key that a date supports: a day supports its month, its year and the day without a year. */
function widerKeys(key: string): string[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(key) ?? [];
  if (year === undefined || month === undefined) return [key];
  return day === undefined ? [key, year] : [key, `${year}-${month}`, year, `--${month}-${day}`];
}

/** Every key between the ends of an EDTF date, as far as it names them. */
function keysOfDate(date: string): string[] {
  const value = parseDate(date);
  return date.replaceAll('~', '').split('/').filter((part) => value && part !== '..').flatMap(widerKeys);
}

/** Keys of everything that texts and EDTF dates state; a figure whose key is among them is supported. */
export function keysOf(texts: readonly string[], dates: readonly string[] = []): Set<string> {
  return new Set([...texts.flatMap(figuresIn).flatMap(({ key }) => widerKeys(key)), ...dates.flatMap(keysOfDate)]);
}

/** Amounts of the keys asked about last, in order: a text asks about one set again and again. */
let sorted: { keys: ReadonlySet<string>; amounts: Float64Array } | undefined;

function amountsOf(keys: ReadonlySet<string>): Float64Array {
  if (sorted?.keys !== keys) sorted = { keys, amounts: Float64Array.from([...keys].map((key) => Math.abs(Number(key))).filter((amount) => !Number.isNaN(amount))).sort() };
  return sorted.amounts;
}

/** Whether one of the amounts, which are in order, lies between two bounds. */
function hasBetween(amounts: Float64Array, least: number, most: number): boolean {
  let [from, to] = [0, amounts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((amounts[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from < amounts.length && (amounts[from] ?? 0) <= most;
}

/** Whether a figure is among the keys; an amount written with a scale or decimals also where it is one of them rounded. */
export function isSupported(figure: Figure, keys: ReadonlySet<string>): boolean {
  if (keys.has(figure.key)) return true;
  if (figure.kind === 'date' || !/[.a-z]/.test(figure.text)) return false;
  const [value, unit] = [Number(figure.key), lastDigit(figure)];
  return hasBetween(amountsOf(keys), value - unit / 2, value + unit / 2);
}
