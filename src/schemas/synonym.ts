import { z } from 'zod';
import { wording } from '#schemas/fields.ts';

/** Words that may replace one another in a query: an item of content/search-synonyms.yaml. */
export const synonym = z.strictObject({
  words: z.array(z.string().regex(/^[\p{Ll}\p{N}]+$/u, 'expected one lower-case word').describe('One lower-case word')).min(2).describe('Two or more single words in lower case'),
  note: wording.optional().describe('Why they stand together, or what was left out'),
});
export type Synonym = z.infer<typeof synonym>;
