import type { CheckedContent } from '#gates/content.ts';
import { recordFinder } from '#gates/record-at.ts';
import { soundText } from '#markdown/sound-text.ts';
import type { WorkingRecord } from '#loaders/working.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { isError } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, TextReferences } from '#schemas/references.ts';
import { allMentions } from '#schemas/relations/ids.ts';
import { isWhole, standInFor } from '#schemas/stand-ins.ts';
import { site } from '#site.ts';

/** What mending needs to know beside the findings. */
export interface Mending {
  /** Sound records of an earlier check, by "<collection>/<id>": what a broken one showed before. */
  earlier: ReadonlyMap<string, WorkingRecord>;
  /** Whether a content file exists. */
  exists: (path: string) => boolean;
  /** Text of a content file below its front matter; empty where it has none. */
  body: (path: string) => string;
  /** Today, YYYY-MM-DD. */
  day: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;
/** Rules about mentions of nothing, which a stand-in answers. */
const ANSWERED = /^unknown-(source|subject|fact|series|drawing|guide|term|article)$/;

/** Name of a record among all records. */
export function keyOf({ collection, id }: { collection: CollectionName; id: string }): string {
  return `${collection}/${id}`;
}

/** The data to show of a broken record: what was sound before where only the whole is of use or nothing can be read, else what can be used of it. */
function mendedData({ collection, id, data }: Pick<RelatedRecord, 'collection' | 'id' | 'data'>, { earlier, day }: Mending): WorkingRecord['data'] | undefined {
  const before = earlier.get(keyOf({ collection, id }))?.data;
  const readable = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (before && (!readable || isWhole(collection))) return before;
  return standInFor(collection, id, day, data);
}

function textOf(record: RelatedRecord, problems: readonly Finding[], texts: Map<string, TextReferences>, mending: Mending): string {
  const written = mending.body(record.path);
  if (written === '' || problems.length === 0) return written;
  const { body, references } = soundText(written, { path: record.path, collection: record.collection, origin: site.url }, mending.exists);
  if (references) texts.set(record.path, references);
  else texts.delete(record.path);
  return body;
}

/** Line on which a record of a list begins; others have their file to themselves. */
function lineOf({ collection, locate }: RelatedRecord): number | undefined {
  return definitionOf(collection).format === 'list' ? locate([]).line : undefined;
}

function isBroken({ collection, valid }: RelatedRecord, problems: readonly Finding[]): boolean {
  return !valid || (isWhole(collection) && problems.some(({ rule }) => !ANSWERED.test(rule)));
}

/** Records of files that gave none: what they held before, or a stand-in for the one that a file is named after. */
function unreadRecords(path: string, mending: Mending): WorkingRecord[] {
  const collection = collectionOf(path);
  if (!collection) return [];
  const { format, extension, depth } = definitionOf(collection);
  if (format === 'list') return [...mending.earlier.values()].filter((record) => record.path === path);
  const id = path.startsWith(`content/${collection}/`) && path.endsWith(extension) ? path.slice(`content/${collection}/`.length, -extension.length) : '';
  if (!ID.test(id) || id.split('/').length !== depth + 1) return [];
  const data = mendedData({ collection, id, data: undefined }, mending);
  return data ? [{ collection, id, path, data, line: undefined, body: '' }] : [];
}

/** Everything that is mentioned and not there: sections of articles, and records by id. */
function missingRecords(records: ReadonlyMap<string, WorkingRecord>, texts: ReadonlyMap<string, TextReferences>): { collections: readonly CollectionName[]; id: string }[] {
  const place = { path: '', line: 1, column: 1 };
  const related = [...records.values()].map(({ collection, id, path = '', data }): RelatedRecord => ({ collection, id, path, data, valid: true, locate: () => place }));
  const sections = related.filter(({ collection }) => collection === 'articles').map(({ id }) => ({ collections: ['sections'] as const, id: id.split('/')[0] ?? '' }));
  const mentioned = allMentions({ records: related, texts: [...texts.values()] }).flatMap(({ collections, references }) => references.map(({ id }) => ({ collections, id })));
  return [...mentioned, ...sections].filter(({ collections, id }) => !collections.some((collection) => records.has(keyOf({ collection, id }))));
}

/** Adds stand-ins until every mention finds something; `date` is given to facts of which nothing is known. */
function addMissing(records: Map<string, WorkingRecord>, texts: ReadonlyMap<string, TextReferences>, mending: Mending, date: string | undefined): void {
  for (let missing = missingRecords(records, texts); missing.length > 0; missing = missingRecords(records, texts)) {
    for (const { collections, id } of missing) {
      const before = collections.map((name) => mending.earlier.get(keyOf({ collection: name, id }))).find((record) => record !== undefined);
      const collection = before?.collection ?? collections[0];
      if (!collection) throw new Error(`nothing says where "${id}" belongs`);
      const data = before?.data ?? { ...standInFor(collection, id, mending.day), ...(collection === 'facts' && date !== undefined && { date }) };
      records.set(keyOf({ collection, id }), { collection, id, path: undefined, data, line: undefined, body: '' });
    }
  }
}

/** Year of the facts that cannot be read, where one file of them is broken. */
function unreadYear(paths: readonly string[]): string | undefined {
  const years = paths.flatMap((path) => /^content\/facts\/(\d{4})\.yaml$/.exec(path)?.[1] ?? []);
  return years.length === 1 ? years[0] : undefined;
}

/** All records as development shows them: whole as to references whatever is wrong with the files, so that no page fails for a mistake in another one. */
export function workingContent({ findings, records: read, texts: readTexts }: CheckedContent, mending: Mending): WorkingRecord[] {
  const [recordAt, errors] = [recordFinder(read), findings.filter(isError)];
  const problems = Map.groupBy(errors, recordAt);
  const texts = new Map(readTexts.map((text) => [text.path, text]));
  const records = new Map<string, WorkingRecord>();
  for (const record of read) {
    const { collection, id, path } = record;
    if (!ID.test(id) && definitionOf(collection).key === undefined) continue;
    const own = problems.get(record) ?? [];
    const data = isBroken(record, own) ? mendedData(record, mending) : (record.data as WorkingRecord['data']);
    if (data && !records.has(keyOf(record))) records.set(keyOf(record), { collection, id, path, data, line: lineOf(record), body: textOf(record, own, texts, mending) });
  }
  const known = new Set(read.map(({ path }) => path));
  const unread = [...new Set(errors.map(({ path }) => path))].filter((path) => !known.has(path));
  for (const record of unread.flatMap((path) => unreadRecords(path, mending))) records.set(keyOf(record), record);
  addMissing(records, texts, mending, unreadYear(unread));
  return [...records.values()];
}
