import { MONTHS, formatDate, formatShortDate, monthOf } from '#lib/dates.ts';
import { SECOND_HALF, pageOfFact } from '#lib/fact-paths.ts';
import { LANE_LABELS } from '#lib/lanes.ts';
import { yearPath } from '#lib/paths.ts';
import { plural } from '#lib/text.ts';
import { LANES } from '#schemas/fields.ts';
import type { MonthView, YearPageView, YearView } from '#catalog/timeline-views.ts';
import type { FactView, PageLink } from '#catalog/views.ts';

const TIMELINE: PageLink = { text: 'Timeline', path: '/timeline/' };

/** Months of the two pages of a long year: "January–June", "July–December". */
const [EARLIER, LATER] = [`${MONTHS[0]}–${MONTHS[SECOND_HALF - 2]}`, `${MONTHS[SECOND_HALF - 1]}–${MONTHS[11]}`];

/** What of a year stands on one page. */
interface Part {
  path: string;
  title: string;
  trail: string;
  facts: FactView[];
  months: MonthView[];
}

/** A year with its parts, before it is known what stands before and after. */
interface Year {
  id: string;
  title: string;
  facts: FactView[];
  parts: [first: Part, ...later: Part[]];
}

function monthsOf(id: string, facts: readonly FactView[]): MonthView[] {
  if (id === 'undated') return [{ id: 'all', title: 'Timeless', shortTitle: 'Timeless', facts: [...facts] }];
  const groups = Map.groupBy(facts, ({ fact: { date = '' } }) => monthOf(date) ?? 0);
  return [...groups].sort(([a], [b]) => a - b).map(([month, list]) => {
    const date = `${id}-${String(month).padStart(2, '0')}`;
    if (month === 0) return { id: 'year', title: `${id} as a whole`, shortTitle: id, facts: list };
    return { id: `month-${month}`, title: formatDate(date), shortTitle: formatShortDate(date).slice(0, -id.length - 1), facts: list };
  });
}

function yearFrom(id: string, facts: FactView[]): Year {
  const title = id === 'undated' ? 'Undated' : id;
  const pages = Map.groupBy(facts, ({ path }) => pageOfFact(path));
  const part = (path: string, name: string, trail: string): Part => ({ path, title: name, trail, facts: pages.get(path) ?? [], months: monthsOf(id, pages.get(path) ?? []) });
  const later = [...pages.keys()].filter((path) => path !== yearPath(id));
  return { id, title, facts, parts: [part(yearPath(id), title, title), ...later.map((path) => part(path, `${LATER} ${id}`, LATER))] };
}

/** "40 of them checked: OpenStack 20, …": how well facts are founded, and what they are about. */
function standing(facts: readonly FactView[]): string {
  const lanes = LANES.map((lane) => [facts.filter((fact) => fact.lane === lane).length, lane] as const).filter(([count]) => count > 0);
  const checked = facts.filter((fact) => fact.checked).length;
  return `${checked} of them checked: ${lanes.map(([count, lane]) => `${LANE_LABELS[lane]} ${count}`).join(', ')}.`;
}

/** What a page holds; the first of two tells of the whole year, and how much of it stands there. */
function summaryOf({ title, facts, parts: [first, ...later] }: Year, part: Part): string {
  if (part !== first) return `${part.facts.length} of the ${facts.length} facts of ${title}, ${standing(part.facts)}`;
  const here = later.length === 0 ? '' : ` Here in full: ${title} as a whole and ${EARLIER}, ${plural(part.facts.length, 'fact')}.`;
  return `${plural(facts.length, 'fact')}, ${standing(facts)}${here}`;
}

function pageOf(year: Year, index: number, part: Part, links: readonly PageLink[]): YearPageView {
  const [first] = year.parts;
  const place = links.findIndex(({ path }) => path === part.path);
  const [previous, next, rest] = [links[place - 1], links[place + 1], year.parts[index + 1]];
  const { path, title, trail, facts, months } = part;
  return {
    path, title, trail, facts, months,
    summary: summaryOf(year, part),
    above: part === first ? [TIMELINE] : [TIMELINE, { text: first.title, path: first.path }],
    places: year.parts.flatMap((each) => each.months.map(({ id, shortTitle }) => ({ text: shortTitle, path: `${each.path}#${id}` }))),
    ...(rest && { rest }), ...(previous && { previous }), ...(next && { next }),
  };
}

/** Years of facts in order of date, then the undated ones, with the pages on which they stand: one, or two where the facts' paths lead to two. */
export function yearsOf(facts: Iterable<FactView>): YearView[] {
  const groups = Map.groupBy(facts, ({ year }) => (year === undefined ? 'undated' : String(year)));
  const years = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => yearFrom(id, list));
  const links = years.flatMap(({ parts }) => parts.map(({ title, path }) => ({ text: title, path })));
  return years.map((year) => ({ id: year.id, path: yearPath(year.id), title: year.title, facts: year.facts, pages: year.parts.map((part, index) => pageOf(year, index, part, links)) }));
}
