import type { ContentFile } from '#loaders/content-place.ts';
import { parseFile, recordsOf } from '#loaders/parse-file.ts';
import type { ParsedFile } from '#loaders/parse-file.ts';
import { parseText } from '#markdown/parse.ts';
import { referencesOf } from '#markdown/references.ts';
import { checkTree } from '#markdown/rules/index.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import { asOfRecord, checkRecordStyle } from '#schemas/record-style.ts';
import type { TextReferences } from '#schemas/references.ts';
import type { StatedWord, UnknownWords } from '#spelling/unknown-words.ts';

/** All that one file says and has wrong with it, found without a look at any other: plain data that can be stored and sent. */
export interface FileCheck extends Omit<ParsedFile, 'body' | 'find'> {
  /** Whether it has a text below its front matter. */
  hasText: boolean;
  /** What the text refers to; left out where there is none or it cannot be read. */
  text?: TextReferences;
  /** Words that the dictionary does not vouch for; names of other files are not yet taken out. */
  words: StatedWord[];
}

/** What a check of one file needs to know beside it. */
export interface FileCheckSettings {
  /** Origin of the site, without a trailing slash. */
  origin: string;
  unknownWords: UnknownWords;
}

/** Collections whose pages may consist of a heading and what the site adds to it. */
const MAY_BE_EMPTY: readonly CollectionName[] = ['pages'];

function checkText({ path, collection, body, bodyLine, records }: ParsedFile, { origin, unknownWords }: FileCheckSettings): Pick<FileCheck, 'findings' | 'text' | 'words'> {
  const asOf = asOfRecord(records[0]?.data);
  const context: RuleContext = { path, bodyLine, body, collection, origin, ...(asOf !== undefined && { asOf }) };
  if (body.trim() === '') return { findings: MAY_BE_EMPTY.includes(collection) ? [] : [finding('empty-text', { path, line: bodyLine, column: 1 })], words: [] };
  const tree = parseText(body, context);
  if ('rule' in tree) return { findings: [tree], words: [] };
  return { findings: checkTree(tree, context), text: referencesOf(tree, context), words: unknownWords.ofText(tree, body, context) };
}

/** Runs the syntax and shape gates over one file; never throws for a mistake in it. */
export function checkFile(file: ContentFile, settings: FileCheckSettings): FileCheck {
  const whole = parseFile(file);
  const { body, find: _, ...parsed } = whole;
  const records = recordsOf(whole);
  const own = { findings: records.flatMap(checkRecordStyle), words: records.flatMap((record) => settings.unknownWords.ofRecord(record)) };
  const isText = definitionOf(file.collection).format === 'text' && records.length > 0;
  const { findings, words, ...text } = isText ? checkText(whole, settings) : { findings: [], words: [] };
  return { ...parsed, ...text, hasText: body.trim() !== '', findings: [...parsed.findings, ...own.findings, ...findings], words: [...own.words, ...words] };
}
