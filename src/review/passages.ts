import { citationsIn } from '#lib/citations.ts';
import { formatDate, parseDate } from '#lib/dates.ts';
import { figuresIn } from '#lib/figures.ts';
import type { Figure } from '#lib/figures.ts';
import { sentenceAround, withoutNames } from '#markdown/figures-of-text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Place } from '#schemas/problems.ts';
import type { ReviewedRecord } from '#review/side.ts';

/** A date or an amount that a record states in its own words, wherever: in its text, in analysis, in any field. */
export interface Statement {
  figure: Figure;
  place: Pick<Place, 'path' | 'line'>;
  sentence: string;
  /** Ids of the sources that the same paragraph cites. */
  sources: string[];
  /** Set where it is a date of its own field, not words. */
  field?: true;
}

/** Collections that speak of what was, or not to readers. */
const SILENT: readonly CollectionName[] = ['changes', 'judgments', 'synonyms'];
/** Collections whose dates repeat what facts state. */
const DATED: readonly CollectionName[] = ['organizations', 'people', 'projects', 'eras'];
/** Keys whose values are not the site's own words, or are not about the subject. */
const NOT_WORDS = new Set(['id', 'sources', 'facts', 'subjects', 'series', 'see', 'aliases', 'columns', 'rows', 'url', 'archived', 'links', 'checked', 'reviewed', 'as_of', 'locator', 'pages', 'searches', 'question']);
/** What stands in Markdown and is not read: code, targets of links, tags, addresses. */
const UNREAD = /`[^`\n]*`|\]\([^)\n]*\)|<\/?[A-Za-z][^>]*>|https?:\/\/[^\s)]+/g;
const FILLER = '\u0000';
/** Least number that a drawing states as an amount; smaller ones are places on the sheet. */
const LEAST_AMOUNT = 1000;

function readable(block: string): string {
  return withoutNames(block.replaceAll('\r', ' ').replaceAll('\n', ' ').replace(UNREAD, (match) => FILLER.repeat(match.length)));
}

/** The sentence, item or cell around a place in a block. */
function partAround(text: string, { index, text: found }: Figure, source: string): string {
  const isRows = /^\s*(?:[-*|]|\d+\.)/.test(source);
  const ends = isRows ? [source.lastIndexOf('\n', index), source.lastIndexOf('|', index)] : [-1];
  const start = Math.max(...ends) + 1;
  const rest = isRows ? source.slice(index).search(/[\n|]/) : -1;
  const part = text.slice(start, rest === -1 ? text.length : index + rest);
  const plain = part.replace(new RegExp(`\\[([^\\]${FILLER}]*)(?=${FILLER})`, 'g'), '$1').replaceAll(FILLER, ' ').replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, '').replace(/\s+/g, ' ').replace(/ (?=[.,;:)])/g, '');
  return sentenceAround(plain, found).trim();
}

function ofBody({ body, bodyLine, path }: ReviewedRecord): Statement[] {
  const found: Statement[] = [];
  let line = bodyLine;
  for (const [index, block] of body.split(/(\n[ \t\r]*\n)/).entries()) {
    if (index % 2 === 0 && !block.trimStart().startsWith('```')) {
      const [text, sources] = [readable(block), citationsIn(block).map(({ id }) => id)];
      found.push(...figuresIn(text).map((figure) => ({ figure, place: { path, line: line + block.slice(0, figure.index).split('\n').length - 1 }, sentence: partAround(text, figure, block), sources })));
    }
    line += block.split('\n').length - 1;
  }
  return found;
}

function ofWords(words: string, at: readonly (string | number)[], { path, locate }: ReviewedRecord): Statement[] {
  const text = words.replace(/\s+/g, ' ');
  return figuresIn(text).map((figure) => ({ figure, place: { path, line: locate(at).line }, sentence: sentenceAround(text, figure.text), sources: [] }));
}

/** A date that is the value of a field. */
function ofDate(date: string, at: readonly (string | number)[], { path, locate, collection }: ReviewedRecord): Statement[] {
  if (!DATED.includes(collection) || !parseDate(date)) return [];
  const text = formatDate(date);
  return figuresIn(text).map((figure) => ({ figure, place: { path, line: locate(at).line }, sentence: `${at.at(-1) ?? ''}: ${text}`, sources: [], field: true }));
}

function ofValue(value: unknown, at: readonly (string | number)[], record: ReviewedRecord): Statement[] {
  if (typeof value === 'string') return value.includes(' ') ? ofWords(value, at, record) : ofDate(value, at, record);
  if (typeof value === 'number') return record.collection === 'drawings' && value >= LEAST_AMOUNT ? ofWords(String(value), at, record) : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value).filter(([key]) => !NOT_WORDS.has(key));
  return entries.flatMap(([key, inner]) => ofValue(inner, [...at, key], record));
}

/** Every date and amount that a record states in words, and dates of its fields that repeat facts; of a source only its note, since its title is not ours. */
export function statementsOf(record: ReviewedRecord): Statement[] {
  if (!record.valid || SILENT.includes(record.collection)) return [];
  const { note } = record.data as { note?: unknown };
  const fields = record.collection === 'sources' ? ofValue(note, ['note'], record) : ofValue(record.data, [], record);
  return [...fields, ...ofBody(record)];
}
