import { z } from 'zod';
import { line } from '#schemas/fields.ts';

/** Kinds of judged queries, in the order in which they are shown. */
export const JUDGMENT_KINDS = ['name', 'abbreviation', 'old-name', 'typo', 'date', 'question', 'phrase', 'exclusion', 'topic', 'accent'] as const;

/** A record of any collection, or a year of the timeline. */
const reference = z.string().regex(/^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*){1,2}$/, 'expected "<collection>/<id>"').describe('A record as "<collection>/<id>"; "years/2019" is a year of the timeline');

/** A query with what a strict librarian wants it to find: an item of content/search-judgments.yaml. */
export const judgment = z.strictObject({
  query: line.describe('What is typed'),
  kind: z.enum(JUDGMENT_KINDS).describe(`What sort of query it is: ${JUDGMENT_KINDS.join(', ')}`),
  first: z.array(reference).min(1).optional().describe('What may stand first; more than one only where each would do'),
  five: z.array(reference).min(1).max(5).optional().describe('What must be among the first five'),
  never: z.array(reference).min(1).optional().describe('What must not be among the first ten'),
  card: reference.optional().describe('The record that answers alone and must stand above the results'),
}).superRefine(({ first, five, never }, context) => {
  if (!first && !five && !never) context.addIssue({ code: 'custom', message: 'expected at least one of "first", "five" and "never"' });
}).describe('A query with what it must find: at least one of first, five and never');
export type Judgment = z.infer<typeof judgment>;
export type JudgmentKind = Judgment['kind'];
