import { z } from 'zod';
import { id, line, prose, proseOf } from '#schemas/fields.ts';

const stepId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');

const answer = z.strictObject({
  answer: prose.describe('Words of the answer'),
  next: stepId.optional().describe('Id of the question that follows'),
  outcome: stepId.optional().describe('Id of the outcome that it leads to'),
}).superRefine(({ next, outcome }, context) => {
  if ((next === undefined) === (outcome === undefined)) context.addIssue({ code: 'custom', message: 'expected either "next" or "outcome"' });
}).describe('An answer leads to a question (next) or to an outcome, to one of them only');

const question = z.strictObject({
  id: stepId.describe('Id of the question within the guide'),
  question: prose.describe('The question, with its question mark'),
  why: prose.optional().describe('One sentence: why the answer matters'),
  sources: z.array(id).min(1).optional().describe('Ids of the sources that "why" rests on'),
  answers: z.array(answer).min(2).describe('At least two answers'),
});

const outcome = z.strictObject({
  id: stepId.describe('Id of the outcome within the guide'),
  title: prose.describe('What to do, in a few words'),
  text: proseOf(80).describe('One to three sentences, at most 80 words'),
  sources: z.array(id).min(1).describe('Ids of the sources that it rests on'),
  facts: z.array(id).optional().describe('Ids of facts shown with it'),
  links: z.array(line).optional().describe('Articles to read on, "section/slug"'),
});

/** A decision guide, questions that lead to outcomes: content/guides/<id>.yaml. */
export const guide = z.strictObject({
  title: prose.describe('What the guide helps to decide'),
  summary: proseOf(35).describe('One sentence on what it covers, in at most 35 words'),
  start: stepId.describe('Id of the first question'),
  questions: z.array(question).min(1).describe('Questions in the order of the printed text'),
  outcomes: z.array(outcome).min(1).describe('Outcomes in the order of the printed text'),
});
export type Guide = z.infer<typeof guide>;
