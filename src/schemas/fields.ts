import { z } from 'zod';
import { endsBeforeStart, parseDate } from '#lib/dates.ts';
import { countWords } from '#lib/text.ts';

/** Id of a record: its file name, lower case words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens').describe('Id of a record: lower-case words joined by hyphens');

/** One line of text, not empty. */
export const line = z.string().trim().min(1, 'expected text, found nothing');

/** What is held against a field's text beside its shape: nothing of it makes a record invalid. */
export interface Voice {
  /** Whether the text keeps to the editorial standard, or to US spelling only. */
  style: boolean;
}

/** Fields in the site's own words. */
export const voices = z.registry<Voice>();

/** Text in the site's own words: one line that keeps to the editorial standard. */
export const prose = line.clone().register(voices, { style: true });

/** A label, or a sentence as people say it: one line in US spelling. */
export const wording = line.clone().register(voices, { style: false });

/** Prose of at most so many words, for lists and search results. */
export const proseOf = (limit: number): typeof prose => prose.superRefine((text, context) => {
  const found = countWords(text);
  if (found > limit) context.addIssue({ code: 'custom', message: `${found} words`, params: { rule: 'too-long', found, limit } });
});

/** A date in the EDTF subset of lib/dates, with no more precision than its source. */
export const edtf = z.string({ error: 'expected a date in quotes, such as "2025-03-12"' }).superRefine((text, context) => {
  const value = parseDate(text);
  if (!value) context.addIssue({ code: 'custom', message: `"${text}" is not a date`, params: { rule: 'invalid-date' } });
  else if (endsBeforeStart(value)) context.addIssue({ code: 'custom', message: `"${text}" ends before it starts`, params: { rule: 'end-before-start' } });
}).describe('EDTF date: "2025", "2025-03", "2025-03-12", "2010/2012", "../2025-05-19", "2025-06~"');

/** A calendar day, YYYY-MM-DD. */
export const day = z.string({ error: 'expected a day in quotes, such as "2026-11-22"' }).superRefine((text, context) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !parseDate(text)) context.addIssue({ code: 'custom', message: `"${text}" is not a day`, params: { rule: 'invalid-date' } });
}).describe('Day, "YYYY-MM-DD"');

/** An https address. A few archived addresses are served over http only; they go through an https archive. */
export const httpsUrl = z.string().superRefine((text, context) => {
  if (!/^https:\/\/[^\s/]+\.[^\s]+$/.test(text)) context.addIssue({ code: 'custom', message: `"${text}" is not an https address`, params: { rule: 'insecure-link' } });
}).describe('Address that starts with https://');

/** The four strands of the story; each has one hue everywhere. */
export const LANES = ['openstack', 'kubernetes', 'foundations', 'market'] as const;
export const lane = z.enum(LANES).describe('Strand of the story: openstack, kubernetes, foundations or market');
export type Lane = (typeof LANES)[number];

/** A source with the place in it, or just its id. */
export const sourceReference = z.union([id, z.strictObject({
  id: id.describe('Id of a source'),
  locator: line.describe('Place in the source, such as "§ 7" or "p. 12"'),
})]).describe('Source id, or {id, locator}');

/** Another name under which readers look for a record, with the time it was in use. */
export const alias = z.strictObject({
  name: line.describe('Abbreviation, former name or common misspelling'),
  from: edtf.optional().describe('When the name came into use'),
  to: edtf.optional().describe('When it went out of use'),
}).describe('Another name of the record');

/** A labelled outside address. */
export const outsideLink = z.strictObject({
  rel: line.describe('What the address is: homepage, repository, charter, wikipedia …'),
  url: httpsUrl,
}).describe('Outside address with its role');
