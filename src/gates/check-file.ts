import type { ContentFile } from '#loaders/content-place.ts';
import { parseFile } from '#loaders/parse-file.ts';
import type { ParsedFile } from '#loaders/parse-file.ts';
import { parseText } from '#markdown/parse.ts';
import { referencesOf } from '#markdown/references.ts';
import { checkTree } from '#markdown/rules/index.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { TextReferences } from '#schemas/references.ts';

/** All that one file says and has wrong with it, found without a look at any other: plain data that can be stored and sent. */
export interface FileCheck extends Omit<ParsedFile, 'body'> {
  /** Whether it has a text below its front matter. */
  hasText: boolean;
  /** What the text refers to; left out where there is none or it cannot be read. */
  text?: TextReferences;
}

/** Collections whose pages may consist of a heading and what the site adds to it. */
const MAY_BE_EMPTY: readonly CollectionName[] = ['pages'];

function checkText({ path, collection, body, bodyLine }: ParsedFile, origin: string): { findings: Finding[]; text?: TextReferences } {
  const context: RuleContext = { path, bodyLine, body, collection, origin };
  if (body.trim() === '') return { findings: MAY_BE_EMPTY.includes(collection) ? [] : [finding('empty-text', { path, line: bodyLine, column: 1 })] };
  const tree = parseText(body, context);
  return 'rule' in tree ? { findings: [tree] } : { findings: checkTree(tree, context), text: referencesOf(tree, context) };
}

/** Runs the syntax and shape gates over one file of a site at `origin`; never throws for a mistake in it. */
export function checkFile(file: ContentFile, origin: string): FileCheck {
  const { body, ...parsed } = parseFile(file);
  const hasText = body.trim() !== '';
  if (definitionOf(file.collection).format !== 'text' || parsed.records.length === 0) return { ...parsed, hasText };
  const { findings, ...text } = checkText({ ...parsed, body }, origin);
  return { ...parsed, ...text, hasText, findings: [...parsed.findings, ...findings] };
}
