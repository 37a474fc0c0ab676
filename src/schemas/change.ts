import { z } from 'zod';
import { line, wording } from '#schemas/fields.ts';

/** Front matter of a change note: content/changes/<date>-<slug>.md; the body says what was wrong. */
export const change = z.strictObject({
  title: wording.describe('What changed, in one sentence'),
  kind: z.enum(['correction', 'addition']).describe('correction: something published was wrong; addition: something new'),
  pages: z.array(line).optional().describe('Content files that were touched, from the top of the repository'),
});
export type Change = z.infer<typeof change>;
