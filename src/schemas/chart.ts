import { z } from 'zod';
import { day, line, wording } from '#schemas/fields.ts';

/** What every drawn chart says. */
const words = {
  finding: wording.describe('Title of the chart: what it shows, with years and numbers'),
  alt: wording.describe('The shape of the chart in words'),
};

const none = z.strictObject({ type: z.literal('none').describe('none: a table without a chart') });

const drawn = z.strictObject({
  type: z.enum(['line', 'bar']).describe('line: change over time; bar: comparison'),
  x: line.describe('Id of the column on the horizontal axis (bars: of the labels)'),
  y: z.array(line).min(1).describe('Ids of the numeric columns that are drawn'),
  group: line.optional().describe('Id of a text column; one line or panel for each of its values'),
  base: line.optional().describe('Id of a text column that says what was counted: a line is never drawn from one base to another, and the break is marked; bars of one base have one fill'),
  dots: z.array(line).min(1).optional().describe('Ids of columns of y that are drawn as loose points, because their values do not make a curve'),
  panels: z.literal('stacked').optional().describe('stacked: each column of y in a panel and on a scale of its own, one above the other on one axis of time'),
  ...words,
});

const phase = z.strictObject({
  column: line.describe('Id of the date column in which the first part of the bar ends'),
  before: wording.describe('What the first part of a bar means'),
  after: wording.describe('What the second part of a bar means'),
  unknown: wording.optional().describe('What a bar means whose parts cannot be told apart, because the date is unknown'),
  first: line.optional().describe('Value of the state column that means: still in the first part, whose end is not known'),
});

const calendar = z.strictObject({
  type: z.literal('calendar').describe('calendar: one bar a row, from a date to a date'),
  label: line.describe('Id of the column with the names of the bars'),
  from: line.describe('Id of the column of dates or years in which the bars begin; a row without one is left to the table'),
  to: line.describe('Id of the column of dates or years in which the bars end; null for an open or unknown end'),
  phase: phase.optional().describe('Set where bars have two parts'),
  state: line.optional().describe('Id of a text column that tells ended rows from open ones where the end is null'),
  ended: line.optional().describe('Value of the state column that means: ended, but nobody recorded when'),
  as_of: day.describe('Day to which the table holds: later dates are drawn as planned, open bars end here'),
  ...words,
});

const moves = z.strictObject({
  type: z.literal('moves').describe('moves: dated events down the years, each with its name and a shape for its kind'),
  date: line.describe('Id of the date column'),
  label: line.describe('Id of the column with the names'),
  from: line.optional().describe('Id of the text column that says where it came from'),
  to: line.optional().describe('Id of the text column that says what it became'),
  kind: line.describe('Id of a text column with at most five values; each has a shape'),
  ...words,
});

/** How a series is drawn. */
export const chart = z.discriminatedUnion('type', [none, drawn, calendar, moves]);
export type DrawnChart = z.infer<typeof drawn>;
export type CalendarChart = z.infer<typeof calendar>;
export type MovesChart = z.infer<typeof moves>;
/** A chart that is drawn in whatever way. */
export type AnyChart = DrawnChart | CalendarChart | MovesChart;
