import { readContent } from '#loaders/read-content.ts';
import type { RawContent, RawRecord } from '#loaders/read-content.ts';
import { readRedirects } from '#loaders/redirects.ts';
import { checkFigures } from '#gates/figures.ts';
import { readDictionary } from '#loaders/dictionary.ts';
import { parseText } from '#markdown/parse.ts';
import { referencesOf } from '#markdown/references.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import { checkTree } from '#markdown/rules/index.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { byPlace, finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { TextReferences } from '#schemas/references.ts';
import { checkRelations } from '#schemas/relations.ts';
import { asOfRecord, checkRecordStyle } from '#schemas/record-style.ts';
import { site } from '#site.ts';
import { checkWords } from '#spelling/check-words.ts';
import { lazyDictionary } from '#spelling/dictionary.ts';
import { UnknownWords } from '#spelling/unknown-words.ts';
import type { StatedWord } from '#spelling/unknown-words.ts';

/** What the first three gates found, and what they read. */
export interface CheckedContent {
  findings: Finding[];
  records: RawRecord[];
  texts: TextReferences[];
}

/** Collections whose pages may consist of a heading and what the site adds to it. */
const MAY_BE_EMPTY: readonly CollectionName[] = ['pages'];

const dictionary = lazyDictionary(readDictionary);
const unknownWords = new UnknownWords(dictionary.has);

/** Today in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function checkText(record: RawRecord, findings: Finding[], words: StatedWord[]): TextReferences | undefined {
  const { path, bodyLine, body, collection } = record;
  const asOf = asOfRecord(record.data);
  const context: RuleContext = { path, bodyLine, body, collection, origin: site.url, ...(asOf !== undefined && { asOf }) };
  if (body.trim() === '') {
    if (!MAY_BE_EMPTY.includes(collection)) findings.push(finding('empty-text', { path, line: bodyLine, column: 1 }));
    return undefined;
  }
  const tree = parseText(body, context);
  if ('rule' in tree) {
    findings.push(tree);
    return undefined;
  }
  findings.push(...checkTree(tree, context));
  words.push(...unknownWords.ofText(tree, body, context));
  return referencesOf(tree, context);
}

/** Collections of which a file gave no record, so that what seems to be missing may stand in it. */
function incompleteCollections({ files, records, findings }: RawContent, texts: readonly TextReferences[]): Set<CollectionName> {
  const read = new Set(records.map(({ path }) => path));
  const parsed = new Set(texts.map(({ path }) => path));
  const unread = [...files, ...findings.map(({ path }) => path)].filter((path) => !read.has(path));
  const unparsed = records.filter(({ body, path }) => body.trim() !== '' && !parsed.has(path)).map(({ path }) => path);
  return new Set([...unread, ...unparsed].flatMap((path) => collectionOf(path) ?? []));
}

/** Runs the syntax, shape and relations gates over everything below `<root>/content`. */
export function checkContent(root: string, day = today()): CheckedContent {
  const content = readContent(root);
  const { redirects, findings: redirectFindings } = readRedirects(root);
  const textFindings: Finding[] = content.records.flatMap(checkRecordStyle);
  const words = content.records.flatMap((record) => unknownWords.ofRecord(record));
  const texts = content.records.filter(({ collection }) => definitionOf(collection).format === 'text').flatMap((record) => checkText(record, textFindings, words) ?? []);
  const incomplete = incompleteCollections(content, texts);
  const relations = checkRelations({ records: content.records, texts, redirects, today: day, incomplete }, new Set(content.files));
  const figures = incomplete.size > 0 ? [] : checkFigures(content.records, texts);
  return { findings: [...content.findings, ...redirectFindings, ...textFindings, ...relations, ...figures, ...checkWords(words, { records: content.records, incomplete }, dictionary)].sort(byPlace), records: content.records, texts };
}
