import { z } from 'zod';
import { line } from '#schemas/fields.ts';

/** Words that the dictionary lacks: an item of content/words.yaml. */
export const words = z.strictObject({
  about: line.describe('What the words have in common'),
  words: z.array(z.string().regex(/^[\p{Script=Latin}\p{M}]{3,}(?:'[\p{Script=Latin}\p{M}]+)*$/u, 'expected one word of three letters or more').describe('One word, without its plural; a name with its capital')).min(1).describe('Words in alphabetical order'),
});
export type Words = z.infer<typeof words>;
