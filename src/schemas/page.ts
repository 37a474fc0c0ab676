import { z } from 'zod';
import { id, line, prose, wording } from '#schemas/fields.ts';

const part = z.strictObject({
  id: id.describe('What the site fills the part with, such as a gate of the check'),
  title: wording.describe('Heading of the part'),
  text: wording.describe('Sentence or two under the heading'),
});

/** Front matter of a fixed page's words: content/pages/<id>.mdx. */
export const page = z.strictObject({
  title: wording.describe('Heading of the page'),
  summary: wording.describe('Sentence under the heading; also the description for search engines'),
  aliases: z.array(line).optional().describe('Other words under which people look for this page'),
  afterwards: prose.optional().describe('Page "contribute" only: what happens to a proposed change, in two sentences; stands under the links of every page'),
  parts: z.array(part).min(1).optional().describe('Headings of the parts that the site fills, in their order'),
});

/** A section of articles: content/sections/<id>.yaml. */
export const section = z.strictObject({
  title: wording.describe('Name of the section'),
  navigation: wording.describe('Word in the main navigation'),
  summary: wording.describe('What the section answers, in one or two sentences'),
  order: z.int().positive().describe('Place in the navigation, from 1'),
  lane: z.enum(['openstack', 'kubernetes', 'foundations', 'market']).optional().describe('Lane whose hue marks the section'),
});

const door = z.strictObject({
  title: wording.describe('Name of the way in'),
  text: wording.describe('What one finds behind it'),
  links: z.array(z.strictObject({ text: wording.describe('Words of the link'), article: line.describe('Id of an article, "section/slug"') })).min(1).describe('Articles to start with'),
});

const surprise = z.strictObject({
  figure: wording.describe('The number, with its unit'),
  text: wording.describe('What it says, in one sentence'),
  fact: id.describe('Id of the fact that states it'),
});

const strip = z.strictObject({
  title: wording.describe('Heading over the strip of the timeline'),
  link: wording.describe('Words of the link to the timeline'),
});

/** The words of the home page: content/home/home.yaml. */
export const home = z.strictObject({
  title: wording.describe('Headline of the site'),
  lead: wording.describe('What the site is, in two or three sentences'),
  question: line.describe('Example shown in the search field'),
  searches: z.array(line).min(1).describe('Searches worth trying'),
  doors: z.array(door).length(3).describe('Three ways in'),
  timeline: strip.describe('Words at the strip of the timeline'),
  surprises: z.array(surprise).min(1).describe('Figures that surprise, each resting on a fact'),
});
export type Page = z.infer<typeof page>;
export type Section = z.infer<typeof section>;
export type Home = z.infer<typeof home>;
