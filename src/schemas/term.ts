import { z } from 'zod';
import { id, line, prose } from '#schemas/fields.ts';

/** Front matter of a glossary entry: content/glossary/<id>.mdx. */
export const term = z.strictObject({
  term: line.describe('The word or phrase itself'),
  summary: prose.describe('One sentence that a newcomer understands; shown where the term is linked'),
  aliases: z.array(line).optional().describe('Abbreviations and other forms of the term'),
  see: z.array(id).optional().describe('Ids of related terms'),
});
export type Term = z.infer<typeof term>;
