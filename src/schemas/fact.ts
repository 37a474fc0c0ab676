import { z } from 'zod';
import { day, edtf, id, lane, line, prose, sourceReference } from '#schemas/fields.ts';

/** Kinds of facts. */
export const FACT_KINDS = ['event', 'figure', 'position', 'relationship', 'definition'] as const;

/** One dated, sourced statement: an item of the list in content/facts/<year>.yaml. */
export const fact = z.strictObject({
  id: id.describe('Permanent id of the fact; part of its permalink'),
  statement: prose.describe('What happened or was so, in our own words, past tense, the actor named'),
  date: edtf.optional().describe('Date of the event, not of the article about it; left out for timeless definitions'),
  planned: z.literal(true).optional().describe('Set when the date lies in the future'),
  kind: z.enum(FACT_KINDS).describe('event, figure, position, relationship or definition'),
  lane,
  label: prose.max(60).optional().describe('Short headline; makes the fact a named mark on the timeline'),
  weight: z.int().min(1).max(3).optional().describe('Which named marks come first where there is not room for all: 3 for what a newcomer must know'),
  subjects: z.array(id).min(1).describe('Ids of the organizations, people and projects it is about'),
  sources: z.array(sourceReference).min(1).describe('Sources that state it, best first'),
  confidence: z.enum(['high', 'medium', 'low']).describe('high only where a primary source was read or two independent sources agree'),
  checked: day.optional().describe('Day on which every name, number, date and verb was held against a source'),
  disputes: z.array(id).min(1).optional().describe('Ids of facts that contradict this one'),
  note: prose.optional().describe('Caveat that readers should see: who counted, what is not known, why sources differ'),
});
export type Fact = z.infer<typeof fact>;
