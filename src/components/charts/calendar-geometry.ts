import { scaleLinear } from 'd3-scale';
import type { Calendar, CalendarRow, Part } from '#components/charts/calendar.ts';
import type { DrawingSize } from '#components/charts/sizes.ts';
import { textWidth, widestLine, wrapText } from '#components/charts/text-width.ts';

/** One bar as coordinates. */
export interface CalendarBar {
  label: { x: number; y: number; anchor: 'start' | 'end'; lines: string[] };
  pieces: { part: Part; planned: boolean; x: number; y: number; width: number; height: number }[];
  /** Path of an arrow at an open end, or of the dots after an end that nobody recorded. */
  open: string;
  lost: string;
  /** Middle of a mark where there is no bar: a beginning whose end is lost, or one to come. */
  mark?: { x: number; y: number; planned: boolean };
  /** Length beside the bar. */
  note?: { x: number; y: number; text: string };
}

/** A calendar as coordinates. */
export interface CalendarDrawing {
  width: number;
  height: number;
  top: number;
  bottom: number;
  /** "Austin to Mitaka" over one of several panels; empty over a single one. */
  title: string;
  years: { x: number; text: string }[];
  /** Line of the day to which it holds, and where its name stands. */
  today: { x: number; labelX: number; y: number; anchor: 'middle' | 'end' } | undefined;
  bars: CalendarBar[];
}

interface Plan {
  /** Labels stand above their bars. */
  stacked: boolean;
  left: number;
  labelWidth: number;
  thickness: number;
  gap: number;
  /** Room for the lengths beside the bars. */
  noteWidth: number;
}

/** Thickness of a bar whose parts cannot be told apart, as a share of the others. */
const THIN = 0.4;
const LOST = 16;
const ARROW = 4;
/** Widest label beside a bar in a narrow drawing. */
const WIDEST_BESIDE = 104;
const YEAR_STEPS = [1, 2, 4, 5, 10];
const round = (value: number): number => Math.round(value * 10) / 10;

/** Last moment of a row, planned dates included. */
function endOf({ from, stretches }: CalendarRow): number {
  return Math.max(from, ...stretches.map((stretch) => stretch.to));
}

/** First and last moment of some rows. */
function domainOf(rows: readonly CalendarRow[]): [number, number] {
  return [Math.min(...rows.map((row) => row.from)), Math.max(...rows.map(endOf))];
}

function planOf(rows: readonly CalendarRow[], size: DrawingSize): Plan {
  const longest = widestLine(rows.map((row) => row.label), size.text);
  const stacked = size.name !== 'wide' && longest > WIDEST_BESIDE;
  const noteWidth = widestLine(rows.map(({ months }) => (months === undefined ? '' : lengthText(months, size))), size.text) + 6;
  const labelWidth = stacked ? size.width : Math.min(longest, size.width * 0.34);
  return { stacked, left: stacked ? 1 : labelWidth + 9, labelWidth, thickness: 10, gap: rows.length > 14 ? 7 : 9, noteWidth };
}

/** "14 months", or "14 mo" where there is little room. */
function lengthText(months: number, { name }: DrawingSize): string {
  return `${months} ${name === 'wide' ? 'months' : 'mo'}`;
}

function noteOf(row: CalendarRow, x: number, y: number, size: DrawingSize): Pick<CalendarBar, 'note'> {
  return row.months === undefined ? {} : { note: { x: round(x + 5), y: round(y + size.text * 0.35), text: lengthText(row.months, size) } };
}

function drawRow(row: CalendarRow, top: number, plan: Plan, size: DrawingSize, scale: (moment: number) => number): { bar: CalendarBar; height: number } {
  const step = size.text * 1.2;
  const lines = wrapText(row.label, plan.labelWidth + 1, size.text);
  const labelHeight = lines.length * step;
  const height = plan.stacked ? labelHeight + 2 + plan.thickness : Math.max(labelHeight, plan.thickness);
  const middle = plan.stacked ? top + labelHeight + 2 + plan.thickness / 2 : top + height / 2;
  const labelTop = plan.stacked ? top : top + (height - labelHeight) / 2;
  const [start, end] = [round(scale(row.from)), round(scale(endOf(row)))];
  const y = round(middle);
  const label = { x: plan.stacked ? 0 : round(plan.left - 9), y: round(labelTop + size.text * 0.95), anchor: plan.stacked ? 'start' : 'end', lines } as const;
  const bar: CalendarBar = {
    label,
    pieces: row.stretches.map(({ part, planned, from, to }) => {
      const thickness = part === 'whole' ? plan.thickness * THIN : plan.thickness;
      return { part, planned, x: round(scale(from)), y: round(middle - thickness / 2), width: round(Math.max(1, scale(to) - scale(from))), height: thickness };
    }),
    open: row.end === 'open' ? `M${end},${y - plan.thickness / 2 - 1}l${ARROW + 2},${plan.thickness / 2 + 1}l-${ARROW + 2},${plan.thickness / 2 + 1}` : '',
    lost: row.end === 'lost' ? `M${start + 6},${y}h${LOST}` : '',
    ...((row.end === 'lost' || row.end === 'planned') && { mark: { x: start, y, planned: row.end === 'planned' } }),
    ...noteOf(row, end, middle, size),
  };
  return { bar, height };
}

/** Whole years on the axis, as close as their names leave room. */
function yearsOf([first, last]: readonly [number, number], scale: (moment: number) => number, size: DrawingSize): CalendarDrawing['years'] {
  const room = textWidth('2020', size.text) + 7;
  const step = YEAR_STEPS.find((years) => scale(first + years) - scale(first) >= room) ?? 20;
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => start + index * step).map((year) => ({ x: round(scale(year)), text: String(year) })).filter(({ x }) => x < size.width - room / 2);
}

function todayOf(x: number, bottom: number, size: DrawingSize): CalendarDrawing['today'] {
  const nearEnd = x > size.width - 40;
  return { x, labelX: nearEnd ? size.width : x, y: round(bottom + size.text * 1.1), anchor: nearEnd ? 'end' : 'middle' };
}

/** Coordinates of some rows of a calendar; `span` is the number of years that the axis covers, the same for all panels. */
function drawPanel(rows: readonly CalendarRow[], calendar: Calendar, plan: Plan, size: DrawingSize, span: number, title: string): CalendarDrawing {
  const [first] = domainOf(rows);
  const domain = [first, first + span] as const;
  const scale = scaleLinear().domain(domain).range([plan.left + 5, size.width - Math.max(12, plan.noteWidth)]);
  const header = size.text * (title === '' ? 1.7 : 3.5);
  let top = header + 4;
  const bars = rows.map((row) => {
    const { bar, height } = drawRow(row, top, plan, size, scale);
    top += height + plan.gap;
    return bar;
  });
  const bottom = round(top - plan.gap + 4);
  const inside = calendar.today > domain[0] && calendar.today < domain[1];
  return {
    width: size.width,
    height: inside ? round(bottom + size.text * 1.5) : bottom,
    top: round(header),
    bottom,
    title,
    years: yearsOf(domain, scale, size),
    today: inside ? todayOf(round(scale(calendar.today)), bottom, size) : undefined,
    bars,
  };
}

/** Coordinates of a calendar at a size, one drawing a panel; all panels have as many years to the unit. */
export function drawCalendar(calendar: Calendar, panels: readonly (readonly CalendarRow[])[], size: DrawingSize): CalendarDrawing[] {
  const plan = planOf(calendar.rows, size);
  const span = Math.max(...panels.map((rows) => domainOf(rows)).map(([first, last]) => last - first)) + 0.1;
  return panels.map((rows) => drawPanel(rows, calendar, plan, size, span, panels.length === 1 ? '' : `${rows[0]?.label ?? ''} to ${rows.at(-1)?.label ?? ''}`));
}
