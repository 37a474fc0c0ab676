import { formatDate, parseDate } from '#lib/dates.ts';
import { styleOffences } from '#lib/house-style.ts';
import type { StyleOffence } from '#lib/house-style.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { ownWordsOf } from '#schemas/own-words.ts';
import type { OwnWords } from '#schemas/own-words.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';

/** A record with the places of what stands in it. */
export interface PlacedRecord {
  collection: CollectionName;
  data: unknown;
  /** Place of a value in the file. */
  locate(path: readonly (string | number)[]): Place;
  /** Place of a passage that begins at `index` of the text at a path; undefined where it is written otherwise. */
  find(path: readonly (string | number)[], passage: string, index: number): Place | undefined;
}

/** Month to which a record holds, "August 2026": that in which it was last read against its sources; undefined where it does not say. */
export function asOfRecord(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { reviewed, checked } = data as Record<string, unknown>;
  const month = String(reviewed ?? checked ?? '').slice(0, 7);
  return month.length === 7 && parseDate(month) ? formatDate(month) : undefined;
}

function findingOf({ rule, index, found, advice, change }: StyleOffence, { path }: OwnWords, record: PlacedRecord): Finding {
  const exact = record.find(path, change?.from ?? found, index);
  return finding(rule, exact ?? record.locate(path), { found, advice }, exact && change);
}

/** Rules forbidden-word, undated-now, date-form and impossible-day in the fields of a record. */
export function checkRecordStyle(record: PlacedRecord): Finding[] {
  const styled = ownWordsOf(record.collection, record.data).filter(({ style }) => style);
  const asOf = asOfRecord(record.data);
  return styled.flatMap((words) => styleOffences(words.text, asOf).map((offence) => findingOf(offence, words, record)));
}
