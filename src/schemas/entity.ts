import { z } from 'zod';
import { alias, edtf, line, outsideLink, proseOf } from '#schemas/fields.ts';

const name = line.describe('Name in use, or the last one in use');

const shared = {
  summary: proseOf(50).describe('Who or what it is, in at most 50 words'),
  start: edtf.optional().describe('Founded, begun or first public; for people left out'),
  end: edtf.optional().describe('Ended, retired or merged; left out while it exists'),
  aliases: z.array(alias).optional().describe('Abbreviations and former names, with dates where known'),
  links: z.array(outsideLink).optional().describe('Outside addresses'),
};

/** A body that acts: content/organizations/<id>.yaml. */
export const organization = z.strictObject({
  name,
  kind: z.enum(['company', 'foundation', 'fund', 'public-body', 'community', 'council', 'program']).describe('What sort of body it is'),
  ...shared,
});

/** Somebody who acted in public office: content/people/<id>.yaml. */
export const person = z.strictObject({
  name,
  kind: z.literal('person').describe('Always "person"'),
  ...shared,
});

/** Software, a product, a program, a document or a series of events: content/projects/<id>.yaml. */
export const project = z.strictObject({
  name,
  kind: z.enum(['project', 'product', 'program', 'document', 'event']).describe('What sort of thing it is'),
  ...shared,
});
export type Organization = z.infer<typeof organization>;
export type Person = z.infer<typeof person>;
export type Project = z.infer<typeof project>;
