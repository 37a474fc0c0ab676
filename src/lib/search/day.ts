import { wordsOf } from '#lib/search/words.ts';

/** A time that a query asks for: a year, a month of it, or a day. */
export interface AskedDate {
  year: number;
  month?: number;
  day?: number;
}

/** Languages whose names of months are understood; the names come from the browser. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
let months: ReadonlyMap<string, number> | undefined;

/** Names of months, whole and cut to three or four letters, by number. */
function monthNames(): ReadonlyMap<string, number> {
  months ??= new Map(LANGUAGES.toReversed().flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index): [string, number][] => {
      const [name = ''] = wordsOf(format.format(Date.UTC(2001, index, 15)));
      return [3, 4, name.length].map((length) => [name.slice(0, length), index + 1]);
    }).flat();
  }));
  return months;
}

/** Words around a date that add nothing to it. */
const FILLERS = new Set(['in', 'on', 'of', 'the', 'at', 'year', 'month', 'day', 'what', 'happened', 'events', 'facts', 'timeline', 'st', 'nd', 'rd', 'th', 'de', 'den', 'am', 'im', 'le', 'el']);

function valid(year: number, month?: number, day?: number): AskedDate | undefined {
  if (year < 1980 || year > 2100) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined;
}

/** Dates of digits: 2025-03-12, 2025/3 (but 2025.1 is a release), 12.3.2025 (day first with dots), 3/12/2025 (month first with slashes, unless that cannot be). */
function numeric(text: string): AskedDate | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const local = /^(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})$/.exec(text);
  if (local) {
    const [a, b, year] = [Number(local[1]), Number(local[3]), Number(local[4])];
    return local[2] === '/' ? valid(year, a, b) ?? valid(year, b, a) : valid(year, b, a);
  }
  const month = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  return month ? valid(Number(month[2]), Number(month[1])) : undefined;
}

/** Dates of words: "march 2025", "june 1st, 2025", "1 juin 2025", "in 2019"; undefined where another word stands among them. */
function worded(words: readonly string[]): AskedDate | undefined {
  const found: { year?: number; month?: number; day?: number } = {};
  for (const word of words) {
    const month = monthNames().get(word);
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|ier)?$/.exec(word)?.[1];
    if (month !== undefined && found.month === undefined) found.month = month;
    else if (number?.length === 4 && found.year === undefined) found.year = Number(number);
    else if (number !== undefined && number.length < 3 && found.day === undefined) found.day = Number(number);
    else if (!FILLERS.has(word)) return undefined;
  }
  if (found.year === undefined || (found.day !== undefined && found.month === undefined)) return undefined;
  return valid(found.year, found.month, found.day);
}

/** The date that a query is, as people type it, or undefined where it asks for anything else. */
export function askedDate(query: string): AskedDate | undefined {
  const digits = /(?:^|\s)(\d{1,4}[-/.]\s?\d{1,2}(?:[-/.]\s?\d{1,4})?|\d{1,2}[-/.]\d{4})[.?!]*$/.exec(query.trim());
  const before = digits ? query.trim().slice(0, digits.index) : '';
  if (digits?.[1] !== undefined && wordsOf(before).every((word) => FILLERS.has(word))) return numeric(digits[1]);
  return worded(wordsOf(query));
}

/** An EDTF-like key of the date: "2025", "2025-03", "2025-03-12". */
export function dateKey({ year, month, day }: AskedDate): string {
  return [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')).join('-');
}
