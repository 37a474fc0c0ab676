import { site } from '#site.ts';
import { decimalYear, formatDate, formatShortDate, parseDate, sortKey } from '#lib/dates.ts';
import { href } from '#lib/paths.ts';
import { LANES } from '#schemas/fields.ts';
import { LANE_LABELS } from '#lib/lanes.ts';
import { plural } from '#lib/text.ts';
import { allFacts, findFact } from '#catalog/facts.ts';
import { allRecords, once } from '#catalog/records.ts';
import type { EraView, FactView, PageLink, YearView } from '#catalog/views.ts';

/** Years that have facts, in order, then the undated ones; each with its neighbors. */
export const allYears = once(async (): Promise<YearView[]> => {
  const groups = new Map<string, FactView[]>();
  for (const view of (await allFacts()).values()) {
    const id = view.year === undefined ? 'undated' : String(view.year);
    groups.set(id, [...(groups.get(id) ?? []), view]);
  }
  const ids = [...groups.keys()].sort();
  const link = (id: string | undefined): PageLink | undefined => (id === undefined ? undefined : { text: titleOf(id), path: `/timeline/${id}/` });
  return ids.map((id, index) => {
    const [previous, next] = [link(ids[index - 1]), link(ids[index + 1])];
    const facts = groups.get(id) ?? [];
    return { id, path: `/timeline/${id}/`, title: titleOf(id), summary: summaryOf(facts), facts, groups: groupsOf(id, facts), ...(previous && { previous }), ...(next && { next }) };
  });
});

/** Month of a fact that is dated to a month or day, from 1; 0 where it holds for longer. */
function monthOf(view: FactView): number {
  const date = view.fact.date === undefined ? undefined : parseDate(view.fact.date);
  return (date?.start ?? date?.end)?.month ?? 0;
}

function groupsOf(id: string, facts: readonly FactView[]): YearView['groups'] {
  if (id === 'undated') return [{ id: 'all', title: 'Timeless', shortTitle: 'Timeless', facts: [...facts] }];
  const months = [...new Set(facts.map(monthOf))].sort((a, b) => a - b);
  return months.map((month) => ({
    id: month === 0 ? 'year' : `month-${month}`,
    title: month === 0 ? `${id} as a whole` : formatDate(`${id}-${String(month).padStart(2, '0')}`),
    shortTitle: month === 0 ? id : formatShortDate(`${id}-${String(month).padStart(2, '0')}`).slice(0, -id.length - 1),
    facts: facts.filter((view) => monthOf(view) === month),
  }));
}

/** "84 facts, 40 of them checked: OpenStack 20, …": what a year holds. */
function summaryOf(facts: readonly FactView[]): string {
  const lanes = LANES.map((lane) => [facts.filter((fact) => fact.lane === lane).length, lane] as const).filter(([count]) => count > 0);
  const checked = facts.filter((fact) => fact.checked).length;
  return `${plural(facts.length, 'fact')}, ${checked} of them checked: ${lanes.map(([count, lane]) => `${LANE_LABELS[lane]} ${count}`).join(', ')}.`;
}

function titleOf(id: string): string {
  return id === 'undated' ? 'Undated' : id;
}

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
