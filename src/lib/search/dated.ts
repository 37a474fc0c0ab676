import { MONTHS } from '#lib/dates.ts';
import { secondYearPath, yearPath } from '#lib/paths.ts';
import { capitalized } from '#lib/text.ts';
import { datesPath } from '#lib/search/card.ts';
import type { DatedFact } from '#lib/search/card.ts';
import { dateKey } from '#lib/search/day.ts';
import type { AskedDate } from '#lib/search/day.ts';
import type { NamesIndex } from '#lib/search/names.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import type { Hit } from '#lib/search/outcome.ts';

/** Facts of a time that stand above everything else. */
const MOST_OF_A_YEAR = 4;
const MOST_OF_A_MONTH = 8;

/** What happened at a time, as hits, the foremost first. */
export interface Dated {
  hits: Hit[];
  /** Whether they are of the very day, month or year that was asked for. */
  exact: boolean;
}

function hitOf({ path, dateText, statement, label }: DatedFact): Hit {
  const title = capitalized(label === undefined ? dateText : `${dateText}: ${label}`);
  return { path, title, kind: 'fact', why: [], excerpt: [{ text: statement, marked: false }], parts: [], named: false, coverage: 1 };
}

function pageHit(path: string, title: string): Hit {
  return { path, title, kind: 'year', why: [], excerpt: [], parts: [], named: true, coverage: 1 };
}

/** The month of a date, "March 2025". */
function monthName({ year, month = 1 }: AskedDate): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** Words of a date for the full text. */
export function dateWords(date: AskedDate): string[] {
  return [...(date.month === undefined ? [] : [MONTHS[date.month - 1]?.toLowerCase() ?? '']), ...(date.day === undefined ? [] : [String(date.day)]), String(date.year)];
}

/** Whether a date with a day is that day, about that day, or begins with it. */
function holds(date: string, day: string): boolean {
  return date.replace('~', '').split('/')[0] === day;
}

/** The page on which the facts of a date stand: that of the year, or of a month the one whose other names have it. */
function pageOf(date: AskedDate, names: NamesIndex): NamedRecord | undefined {
  const pages = [yearPath(date.year), secondYearPath(date.year)].flatMap((path) => names.byPath.get(path) ?? []);
  return date.month === undefined ? pages[0] : pages.find(({ aliases }) => aliases.some(({ name }) => name === monthName(date)));
}

/** Facts of a year, month or day; of a day without any those of its month. Fetches one small file, and none where the year or month has no facts; where it cannot be had, the page of the year or month stands for them. */
export async function findDated(date: AskedDate, names: NamesIndex, read: (path: string) => Promise<string>): Promise<Dated> {
  const year = names.byPath.get(yearPath(date.year));
  const page = pageOf(date, names);
  if (!page) return { hits: year === undefined ? [] : [pageHit(year.path, year.title)], exact: false };
  const { month, day } = date;
  const file = datesPath(dateKey(month === undefined ? { year: date.year } : { year: date.year, month }));
  const facts = await read(file).then((text) => JSON.parse(text) as DatedFact[], () => []);
  if (month === undefined) return { hits: [pageHit(page.path, page.title), ...facts.slice(0, MOST_OF_A_YEAR).map(hitOf)], exact: true };
  const ofDay = day === undefined ? facts : facts.filter((fact) => holds(fact.date, dateKey(date)));
  const shown = ofDay.length > 0 ? ofDay : facts;
  return { hits: [...shown.slice(0, MOST_OF_A_MONTH).map(hitOf), pageHit(`${page.path}#month-${month}`, monthName(date))], exact: ofDay.length > 0 };
}
