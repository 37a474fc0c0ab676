import type { FactView, PageLink } from '#catalog/views.ts';

/** A year of the timeline, or the undated facts. */
export interface YearView {
  id: string;
  /** Path of its first page. */
  path: string;
  title: string;
  facts: FactView[];
  /** The page of the year; of a long one also that of its second half. */
  pages: YearPageView[];
}

/** A page on which facts of a year stand in full. */
export interface YearPageView {
  path: string;
  /** "2025", "July–December 2025". */
  title: string;
  /** What the page holds, in one or two sentences. */
  summary: string;
  /** Pages above it, and its own name below them. */
  above: PageLink[];
  trail: string;
  /** Places of all months of the year, also of those on the other page. */
  places: PageLink[];
  /** Facts that stand here in full. */
  facts: FactView[];
  /** The same by month: first those that hold for the year or a longer time. */
  months: MonthView[];
  /** The page after this one in the same year, whose facts are listed here one a line. */
  rest?: Pick<YearPageView, 'path' | 'title' | 'facts' | 'months'>;
  previous?: PageLink;
  next?: PageLink;
}

/** Facts of a month. */
export interface MonthView {
  id: string;
  title: string;
  shortTitle: string;
  facts: FactView[];
}

/** A shaded span of the timeline. */
export interface EraView {
  id: string;
  name: string;
  text: string;
  /** Limits in decimal years; the end is absent while the era lasts. */
  from: number;
  to?: number;
  /** "July 19, 2010 – July 21, 2015", or "November 22, 2023 on". */
  datesText: string;
  /** Facts on which its limits rest. */
  facts: PageLink[];
}
