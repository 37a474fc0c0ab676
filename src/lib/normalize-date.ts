import { MONTHS, SHORT_MONTHS, parseDate } from '#lib/dates.ts';

const NAMES = new Map([...MONTHS, ...SHORT_MONTHS, 'Sept'].map((name) => [name.toLowerCase(), MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1]));
const MONTH = '(?<month>[A-Za-z]{3,9})\\.?';
const YEAR = '(?<year>(?:19|20)\\d{2})';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Ways to write a date that can mean only one day, month or year. Two numbers before a year are not among them: 3/12 is two days. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`),
  new RegExp(`^${DAY} ${MONTH},? ${YEAR}$`),
  new RegExp(`^${MONTH},? ${YEAR}$`),
  new RegExp(`^${YEAR}[-/.](?<number>\\d{1,2})[-/.]${DAY}$`),
  new RegExp(`^${YEAR}[-/.](?<number>\\d{1,2})$`),
  new RegExp(`^${YEAR}(?<number>\\d{2})${DAY}$`),
  new RegExp(`^${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})[T ][\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?$`),
  new RegExp(`^${YEAR}$`),
];

function pad(value: string | number): string {
  return String(value).padStart(2, '0');
}

/** The form of dates in records for a date written in another way ("March 12, 2025", "2025/3/2"), or undefined where it is none, could mean two days or does not exist. */
export function normalizeDate(text: string): string | undefined {
  const trimmed = text.trim();
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (!groups) continue;
    const { year = '', month, number, day } = groups;
    const monthNumber = month === undefined ? number : NAMES.get(month.toLowerCase());
    if (month !== undefined && monthNumber === undefined) continue;
    const parts = [year, ...(monthNumber === undefined ? [] : [pad(monthNumber)]), ...(day === undefined ? [] : [pad(day)])];
    const date = parts.join('-');
    return parseDate(date) ? date : undefined;
  }
  return undefined;
}
