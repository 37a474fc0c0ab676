import { site } from '#site.ts';
import { decimalYear, formatDate, sortKey } from '#lib/dates.ts';
import { href } from '#lib/paths.ts';
import { allFacts, findFact } from '#catalog/facts.ts';
import { allRecords, once } from '#catalog/records.ts';
import { yearsOf } from '#catalog/year-pages.ts';
import type { EraView, YearView } from '#catalog/timeline-views.ts';
import type { FactView } from '#catalog/views.ts';

/** Years that have facts, in order, then the undated ones. */
export const allYears = once(async (): Promise<YearView[]> => yearsOf((await allFacts()).values()));

/** A fact as a mark on the timeline; `path` carries the base of the site. */
export interface TimelineMark {
  moment: number;
  lane: FactView['lane'];
  label?: string;
  /** 1 to 3: which labels come first where there is not room for all. */
  weight?: number;
  path: string;
  text: string;
}

/** All dated facts as marks, in order. */
export async function timelineMarks(): Promise<TimelineMark[]> {
  return [...(await allFacts()).values()].flatMap(({ moment, lane, label, path, dateText, statement, fact }) =>
    (moment === undefined ? [] : [{ moment, lane, path: href(path, site.base), text: `${dateText}: ${label ?? statement}`, ...(label !== undefined && { label }), ...(fact.weight !== undefined && { weight: fact.weight }) }]));
}

/** The eras that the timeline shades, in order. */
export const allEras = once(async (): Promise<EraView[]> => {
  const { eras } = await allRecords();
  const ordered = eras.toSorted((a, b) => (sortKey(a.data.from) < sortKey(b.data.from) ? -1 : 1));
  return Promise.all(ordered.map(async ({ data: { id, name, text, from, to, facts } }) => ({
    id,
    name,
    text,
    from: decimalYear(from),
    ...(to !== undefined && { to: decimalYear(to) }),
    datesText: `${formatDate(from)} ${to === undefined ? 'on' : `– ${formatDate(to)}`}`,
    facts: (await Promise.all(facts.map(findFact))).map((fact) => ({ text: fact.label ?? fact.statement, path: fact.path })),
  })));
});
