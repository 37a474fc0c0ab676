import { z } from 'zod';
import { chart } from '#schemas/chart.ts';
import { id, lane, line, wording } from '#schemas/fields.ts';

/** A column of the table. */
const column = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/).describe('Key of the column in CSV and JSON'),
  label: wording.describe('Heading that readers see'),
  type: z.enum(['year', 'number', 'text', 'date', 'source']).describe('What the cells hold; source: the id of a source'),
  unit: line.optional().describe('Unit of the numbers'),
});

/** A number that is kept as it is written: larger ones would be rounded without a word. */
const number = z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** A table of numbers or words: content/series/<id>.yaml. */
export const series = z.strictObject({
  title: wording.describe('What the table holds'),
  unit: line.optional().describe('Unit of the numbers where all share one'),
  method: wording.optional().describe('Who counted and how'),
  columns: z.array(column).min(1).describe('Columns in order'),
  rows: z.array(z.array(z.union([z.string(), number, z.null()]))).min(1).describe('Cells in the order of the columns; null where unknown'),
  sources: z.array(id).min(1).describe('Ids of the sources of the whole table'),
  note: wording.optional().describe('Caveats and breaks'),
  chart: chart.describe('How it is drawn, or {type: none} for a table of words'),
  lane: lane.optional(),
  aliases: z.array(line).optional().describe('Other words under which people search for it'),
});
export type Series = z.infer<typeof series>;
export type SeriesColumn = z.infer<typeof column>;
