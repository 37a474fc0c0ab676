import type { FileCheck } from '#gates/check-file.ts';
import { checkFigures } from '#gates/figures.ts';
import { placeOf } from '#loaders/content-place.ts';
import type { ParsedRedirects } from '#loaders/parse-redirects.ts';
import { relatedRecords } from '#loaders/parse-file.ts';
import { collectionOf } from '#schemas/collections.ts';
import { byPlace } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, TextReferences } from '#schemas/references.ts';
import { checkRelations } from '#schemas/relations.ts';
import { checkWords } from '#spelling/check-words.ts';
import type { Dictionary } from '#spelling/dictionary.ts';
import { checkListedWords } from '#spelling/unneeded-words.ts';

/** A content tree as far as its files were checked one by one. */
export interface CheckedFiles {
  files: readonly FileCheck[];
  /** What is wrong with files that could not be read or do not belong there. */
  unread: readonly Finding[];
  redirects: ParsedRedirects;
}

/** What the first three gates found, and what they read. */
export interface CheckedContent {
  findings: Finding[];
  records: RelatedRecord[];
  texts: TextReferences[];
}

/** Files that gave no record, or of which the text could not be read: what seems to be missing may stand in them. */
function unreadFiles({ files, unread }: CheckedFiles): Set<string> {
  const unparsed = files.filter(({ records, hasText, text }) => records.length === 0 || (hasText && !text));
  return new Set([...unparsed, ...unread].map(({ path }) => path));
}

/** Every file that stands where one may, whether it could be read or not. */
function existingFiles({ files, unread }: CheckedFiles): Set<string> {
  const placed = unread.filter(({ path }) => !('rule' in placeOf(path)));
  return new Set([...files, ...placed].map(({ path }) => path));
}

/** Holds all checked files against one another on a day, YYYY-MM-DD: the relations gate, and with it the findings of all three. The dictionary is asked for proposals only. */
export function checkTree(tree: CheckedFiles, day: string, dictionary: Dictionary): CheckedContent {
  const { files, unread, redirects } = tree;
  const records = files.flatMap((file) => relatedRecords(file).map((record) => (file.hasText ? { ...record, textLine: file.bodyLine } : record)));
  const texts = files.flatMap(({ text }) => text ?? []);
  const unreadPaths = unreadFiles(tree);
  const incomplete = new Set([...unreadPaths].flatMap((path) => collectionOf(path) ?? []));
  const relations = checkRelations({ records, texts, redirects: redirects.redirects, today: day, unread: unreadPaths, incomplete }, existingFiles(tree));
  const figures = incomplete.size > 0 ? [] : checkFigures(records, texts);
  const words = files.flatMap((file) => file.words);
  const spelling = [...checkWords(words, { records, incomplete }, dictionary), ...checkListedWords(words, { records, incomplete })];
  const findings = [...unread, ...redirects.findings, ...files.flatMap((file) => file.findings), ...relations, ...figures, ...spelling];
  return { findings: findings.sort(byPlace), records, texts };
}
