/**
 * On which page of the timeline a fact stands in full. Nothing else decides it, so that all links of the site agree.
 *
 * A fact's address is permanent: /timeline/<year>/#<id> leads to it however many facts the year comes to have, because the
 * first page of a long year keeps a line with the id of each fact that stands in full on the second.
 */
import { monthOf, yearOf } from '#lib/dates.ts';
import { secondYearPath, yearPath } from '#lib/paths.ts';

/** Facts up to which a year is one page; with each one's sources and links they take about 32 KB compressed, more than any other page of the site. */
export const MOST_ON_A_PAGE = 150;

/** Month with which the second page of a long year begins. */
export const SECOND_HALF = 7;

/** What tells where a fact stands. */
export interface DatedId {
  id: string;
  /** EDTF date; left out where the fact has none. */
  date?: string | undefined;
}

function yearKey({ date }: DatedId): string {
  return date === undefined ? 'undated' : String(yearOf(date));
}

/** Path of each fact by its id: the page on which it stands in full, and its place there. Needs all facts of the site, because their number decides. */
export function factPathsOf(facts: Iterable<DatedId>): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [year, list] of Map.groupBy(facts, yearKey)) {
    const isLong = year !== 'undated' && list.length > MOST_ON_A_PAGE;
    for (const { id, date } of list) {
      const isLater = isLong && date !== undefined && (monthOf(date) ?? 0) >= SECOND_HALF;
      paths.set(id, `${isLater ? secondYearPath(year) : yearPath(year)}#${id}`);
    }
  }
  return paths;
}

/** The page of a fact's path. */
export function pageOfFact(path: string): string {
  return path.replace(/#.*$/, '');
}
