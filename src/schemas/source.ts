import { z } from 'zod';
import { edtf, httpsUrl, line, prose } from '#schemas/fields.ts';

/** Kinds of sources, most trusted first. */
export const SOURCE_KINDS = ['primary', 'data', 'press', 'analysis'] as const;

/** A document that is cited: content/sources/<id>.yaml. */
export const source = z.strictObject({
  title: line.describe('Exact title; [in brackets] where it describes rather than quotes'),
  publisher: line.describe('Who published it'),
  authors: z.array(line).min(1).optional().describe('Names of the authors, given name first'),
  published: edtf.optional().describe('Date of publication; left out when unknown'),
  url: httpsUrl.describe('Original address'),
  archived: httpsUrl.optional().describe('Address of an archived copy, or of the copy that was read'),
  kind: z.enum(SOURCE_KINDS).describe('primary: by those who acted; data: counts and registers; press: reported; analysis: opinion and retelling'),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/).describe('Language of the document, BCP 47'),
  seen: z.enum(['full', 'excerpt', 'cited']).describe('How far it was read: full, excerpt (the part that matters), cited (known through another source)'),
  note: prose.optional().describe('Caveat about the document'),
});
export type Source = z.infer<typeof source>;
