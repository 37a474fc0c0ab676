import { headingOf } from '#schemas/heading.ts';
import { compareData, isSame } from '#review/fields.ts';
import type { FieldChange } from '#review/fields.ts';
import { compareTexts } from '#review/text-change.ts';
import type { TextChange } from '#review/text-change.ts';
import type { ReviewedRecord, Side } from '#review/side.ts';

/** What happened to one record. */
export type RecordChange = { fields: FieldChange[]; text?: TextChange } & (
  | { kind: 'added'; before?: undefined; after: ReviewedRecord }
  | { kind: 'removed'; before: ReviewedRecord; after?: undefined }
  | { kind: 'changed' | 'renamed'; before: ReviewedRecord; after: ReviewedRecord }
);

/** How deep values of a record without the shape of its collection are looked into. */
const MOST_DEPTH = 8;

function bounded(value: unknown, depth = MOST_DEPTH): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.map((item) => bounded(item, depth - 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bounded(item, depth - 1)]));
}

function dataOf({ data, valid }: ReviewedRecord): unknown {
  return valid ? data : bounded(data);
}

/** The data of a record without its id, which lists carry in it. */
function contentOf(record: ReviewedRecord): unknown {
  const data = dataOf(record);
  return typeof data === 'object' && data !== null ? { ...data, id: undefined } : data;
}

/** The record as it is called now and as it was, where it was given a new id: the same content, or else the same heading. */
function renamedFrom(added: ReviewedRecord, removed: readonly ReviewedRecord[]): ReviewedRecord | undefined {
  const candidates = removed.filter(({ collection }) => collection === added.collection);
  const same = candidates.filter((record) => record.body === added.body && isSame(contentOf(record), contentOf(added)));
  const called = candidates.filter((record) => headingOf(record) !== record.id && headingOf(record) === headingOf(added));
  return same[0] ?? (called.length === 1 ? called[0] : undefined);
}

function changeOf(before: ReviewedRecord, after: ReviewedRecord, kind: 'changed' | 'renamed'): RecordChange[] {
  const fields = kind === 'renamed' ? compareData(after.collection, contentOf(before), contentOf(after)) : compareData(after.collection, dataOf(before), dataOf(after));
  const text = compareTexts(before, after);
  if (kind === 'changed' && fields.length === 0 && !text) return [];
  return [{ kind, before, after, fields, ...(text && { text }) }];
}

/** Most pairs of records that are held against each other to find those with a new id. */
const MOST_PAIRS = 1_000_000;

/** Everything that happened to the records between two sides, in the order of the later one; what was removed comes last. */
export function compareSides(base: Side, head: Side): RecordChange[] {
  const removed = new Set([...base.records].filter(([key]) => !head.records.has(key)).map(([, record]) => record));
  const addedCount = [...head.records.keys()].filter((key) => !base.records.has(key)).length;
  const looks = removed.size * addedCount <= MOST_PAIRS;
  const changes = [...head.records].flatMap(([key, after]): RecordChange[] => {
    const before = base.records.get(key);
    if (before) return before === after ? [] : changeOf(before, after, 'changed');
    const old = looks ? renamedFrom(after, [...removed]) : undefined;
    if (!old) return [{ kind: 'added', after, fields: [] }];
    removed.delete(old);
    return changeOf(old, after, 'renamed');
  });
  return [...changes, ...[...removed].map((before): RecordChange => ({ kind: 'removed', before, fields: [] }))];
}

/** The state of a record that readers will meet, or met last. */
export function stateOf({ before, after }: RecordChange): ReviewedRecord {
  const state = after ?? before;
  if (!state) throw new Error('a change has at least one side');
  return state;
}
