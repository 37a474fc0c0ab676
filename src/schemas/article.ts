import { z } from 'zod';
import { day, id, lane, line, prose, proseOf } from '#schemas/fields.ts';

/** Front matter of an article: content/articles/<section>/<slug>.mdx. */
export const article = z.strictObject({
  title: prose.describe('The question answered, as a finding where possible'),
  navigation: prose.max(40).optional().describe('Short title for lists and the pager'),
  summary: proseOf(35).describe('The answer in at most 35 words'),
  order: z.int().positive().describe('Place in the section, from 1'),
  reviewed: day.describe('Day on which the page was last read against its sources'),
  lane: lane.optional(),
  facts: z.array(id).min(1).describe('Ids of the facts that the article rests on'),
  aliases: z.array(line).optional().describe('Other words under which people look for this page'),
  series: z.array(id).optional().describe('Ids of series that the article discusses without drawing them'),
});
export type Article = z.infer<typeof article>;
