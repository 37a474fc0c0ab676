import { Parser } from 'htmlparser2';
import { addressesOf, refreshAddress } from '#gates/output/addresses.ts';
import { inlineCodeOf } from '#gates/output/inline-code.ts';
import { emptyPage } from '#gates/output/page.ts';
import type { Page } from '#gates/output/page.ts';
import { countWords } from '#lib/text.ts';

type Attributes = Readonly<Record<string, string>>;

/** An element that is open while the page is read. */
interface Open {
  name: string;
  classes: string[];
}

/** What is known while one page is read. */
interface Reading {
  page: Page;
  open: Open[];
  /** Addresses already noted. */
  seen: Set<string>;
  /** Text of the prose so far. */
  prose: string[];
}

function isInside(reading: Reading, matches: (element: Open) => boolean): boolean {
  return reading.open.some(matches);
}

function isInProse(reading: Reading): boolean {
  return isInside(reading, ({ name }) => name === 'article') && isInside(reading, ({ classes }) => classes.includes('prose'));
}

/** Words that readers read: not margin notes, marks of citations, or the labels of charts. */
function isReadingText(reading: Reading): boolean {
  return isInProse(reading) && !isInside(reading, ({ name, classes }) => name === 'svg' || name === 'sup' || classes.includes('note'));
}

function noteId(page: Page, attributes: Attributes, offset: number): void {
  const id = attributes['id'];
  if (id === undefined) return;
  if (page.ids.has(id)) page.repeatedIds.push({ text: id, offset });
  page.ids.add(id);
}

function noteLink(page: Page, attributes: Attributes, offset: number): void {
  const kinds = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  const url = attributes['href'];
  if (url === undefined) return;
  if (kinds.includes('canonical')) page.canonical = { text: url, offset };
  if (kinds.includes('stylesheet')) page.stylesheets.push(url);
  if (kinds.includes('modulepreload')) page.scripts.push(url);
  if (kinds.includes('preload') && attributes['as'] === 'font') page.preloadedFonts.push(url);
}

function noteHead(page: Page, name: string, attributes: Attributes, offset: number): void {
  if (name === 'link') noteLink(page, attributes, offset);
  if (name === 'script' && attributes['src'] !== undefined) page.scripts.push(attributes['src']);
  if (attributes['data-script'] !== undefined) page.waitingScripts.push(attributes['data-script']);
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy = true;
  if (refreshAddress(name, attributes) !== undefined) page.redirect = true;
}

function noteAddresses(reading: Reading, name: string, attributes: Attributes, offset: number): void {
  const canonical = name === 'link' && attributes['rel'] === 'canonical';
  for (const reference of canonical ? [] : addressesOf(name, attributes, offset)) {
    const key = `${reference.loaded} ${reference.url}`;
    if (reading.seen.has(key)) continue;
    reading.seen.add(key);
    reading.page.references.push(reference);
  }
}

function noteProse(reading: Reading, name: string): void {
  if (!isInProse(reading)) return;
  const { prose } = reading.page;
  if (name === 'svg') prose.charts += 1;
  if (name === 'a' && isInside(reading, ({ classes }) => classes.includes('citation'))) prose.citations += 1;
}

function enter(reading: Reading, name: string, attributes: Attributes, offset: number): void {
  const { page } = reading;
  noteId(page, attributes, offset);
  noteHead(page, name, attributes, offset);
  noteAddresses(reading, name, attributes, offset);
  page.inline.push(...inlineCodeOf(name, attributes).map((text) => ({ text, offset })));
  noteProse(reading, name);
  reading.open.push({ name, classes: (attributes['class'] ?? '').split(/\s+/) });
}

function readText(reading: Reading, text: string): void {
  const parent = reading.open.at(-1)?.name;
  if (parent === 'title' && !isInside(reading, ({ name }) => name === 'svg')) reading.page.title += text;
  if (isReadingText(reading)) reading.prose.push(text);
}

/** Reads one built page; positions are offsets into `html`. */
export function readPage(file: string, html: string): Page {
  const reading: Reading = { page: emptyPage(file), open: [], seen: new Set(), prose: [] };
  const parser = new Parser({
    onopentag: (name, attributes) => enter(reading, name, attributes, parser.startIndex),
    ontext: (text) => readText(reading, text),
    onclosetag: () => void reading.open.pop(),
  });
  parser.end(html);
  reading.page.title = reading.page.title.trim();
  reading.page.prose.words = countWords(reading.prose.join(' '));
  return reading.page;
}
