import { z } from 'zod';
import { id, line, wording } from '#schemas/fields.ts';

/** Verdicts on a claim, from right to wrong; "unproven" stands apart. */
export const VERDICTS = ['true', 'imprecise', 'misleading', 'wrong', 'unproven'] as const;

/** Front matter of a claim: content/claims/<id>.mdx; the body gives the reason in 40–120 words. */
export const claim = z.strictObject({
  claim: wording.describe('The claim as people say it, in our own words'),
  verdict: z.enum(VERDICTS).describe('true, imprecise, misleading, wrong or unproven'),
  origin: z.enum(['common', 'retelling']).describe('common: said in many places; retelling: from the copied press summary of March 2025'),
  order: z.int().positive().optional().describe('Place in the copied summary'),
  subjects: z.array(id).optional().describe('Ids of the organizations, people and projects it is about'),
  aliases: z.array(line).optional().describe('Other wordings that people search for'),
});
export type Claim = z.infer<typeof claim>;
