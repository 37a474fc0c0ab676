/**
 * Dates with their precision, in the subset of EDTF (ISO 8601-2) that the content uses:
 * "2014", "2014-06", "2014-06-07", any of them with "~" (approximately), intervals "a/b", open ends ".." .
 * The subset is closed on purpose: what it does not name is rejected with advice.
 */

/** One point in time, as exact as its source: month and day are absent where unknown. */
export interface DatePoint {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
}

/** A point (end absent), or an interval; an absent start or end of an interval is open. */
export interface DateValue {
  start?: DatePoint;
  end?: DatePoint;
  interval: boolean;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
/** Names of the months. */
export const MONTHS: readonly string[] = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** Months of at most four letters in full, the others cut to three. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((month) => (month.length <= 4 ? month : month.slice(0, 3)));

/** Number of days of a month (1–12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parsePoint(text: string): DatePoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const approximate = match[4] === '~';
  if (match[2] === undefined) return { year, approximate };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month, approximate };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day, approximate };
}

/** Parses an EDTF string of the subset; undefined where it is malformed or names a day that does not exist. */
export function parseDate(text: string): DateValue | undefined {
  const parts = text.split('/');
  if (parts.length === 1) {
    const start = parsePoint(text);
    return start && { start, interval: false };
  }
  if (parts.length !== 2 || (parts[0] === '..' && parts[1] === '..')) return undefined;
  const [from = '', to = ''] = parts;
  const start = from === '..' ? undefined : parsePoint(from);
  const end = to === '..' ? undefined : parsePoint(to);
  if ((from !== '..' && !start) || (to !== '..' && !end)) return undefined;
  return { interval: true, ...(start && { start }), ...(end && { end }) };
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}

/** First day a point can mean, as YYYY-MM-DD. */
export function firstDay(point: DatePoint): string {
  return `${pad(point.year, 4)}-${pad(point.month ?? 1)}-${pad(point.day ?? 1)}`;
}

/** Last day a point can mean, as YYYY-MM-DD. */
export function lastDay(point: DatePoint): string {
  const month = point.month ?? 12;
  return `${pad(point.year, 4)}-${pad(month)}-${pad(point.day ?? daysInMonth(point.year, month))}`;
}

/** Whether the end of an interval lies before its start. */
export function endsBeforeStart(value: DateValue): boolean {
  return Boolean(value.start && value.end && lastDay(value.end) < firstDay(value.start));
}

/** Sortable key of an EDTF string: its first possible day; an open start sorts by the end. Throws on a malformed date. */
export function sortKey(text: string): string {
  const value = parseDate(text);
  const point = value?.start ?? value?.end;
  if (!point) throw new Error(`not a date: ${text}`);
  return firstDay(point);
}

/** Year under which a date is filed: that of its start, or of its end where the start is open. */
export function yearOf(text: string): number {
  return Number(sortKey(text).slice(0, 4));
}

/** Month under which a date is filed, from 1: that of its start, or of its end where the start is open; undefined where it names a year only. */
export function monthOf(text: string): number | undefined {
  const value = parseDate(text);
  return (value?.start ?? value?.end)?.month;
}

/** Fraction of years, for an axis: 2025-07-02 is about 2025.5. A year or month stands at its middle. */
export function decimalYear(text: string): number {
  const value = parseDate(text);
  const point = value?.start ?? value?.end;
  if (!point) throw new Error(`not a date: ${text}`);
  if (point.month === undefined) return point.year + 0.5;
  const day = point.day ?? 15;
  return point.year + (point.month - 1 + (day - 1) / daysInMonth(point.year, point.month)) / 12;
}

function formatPoint(point: DatePoint, months: readonly string[]): string {
  const about = point.approximate ? 'about ' : '';
  if (point.month === undefined) return `${about}${point.year}`;
  const month = months[point.month - 1];
  return point.day === undefined ? `${about}${month} ${point.year}` : `${about}${month} ${point.day}, ${point.year}`;
}

function formatWith(text: string, months: readonly string[]): string {
  const value = parseDate(text);
  if (!value) return text;
  if (!value.interval && value.start) return formatPoint(value.start, months);
  if (!value.start && value.end) return `by ${formatPoint(value.end, months)}`;
  if (value.start && !value.end) return `from ${formatPoint(value.start, months)}`;
  if (!value.start || !value.end) return text;
  const bothYears = value.start.month === undefined && value.end.month === undefined;
  const dash = bothYears ? '–' : ' – ';
  return `${formatPoint(value.start, months)}${dash}${formatPoint(value.end, months)}`;
}

/** "March 12, 2025", "March 2025", "2010–2012", "by May 19, 2025": as exact as the EDTF string. */
export function formatDate(text: string): string {
  return formatWith(text, MONTHS);
}

/** As formatDate with months of three letters, for tables and lists. */
export function formatShortDate(text: string): string {
  return formatWith(text, SHORT_MONTHS);
}

/** Value for the datetime attribute of <time>, or undefined where HTML has no form for it (intervals). */
export function machineDate(text: string): string | undefined {
  const value = parseDate(text);
  return value && !value.interval ? text.replace('~', '') : undefined;
}
