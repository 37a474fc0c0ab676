import { factPathsOf } from '#lib/fact-paths.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Redirect, RelatedRecord, TextReferences } from '#schemas/references.ts';
import { validFacts } from '#schemas/valid-facts.ts';

/** A record with all that stands in its file for it. */
export interface ReviewedRecord extends RelatedRecord {
  /** Markdown below the front matter; empty for records without text. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** What the text refers to, where it has one that can be read. */
  text?: TextReferences;
}

/** All records of one side of a comparison. */
export interface Side {
  /** Records by `keyOf`; of several with one id the first. */
  records: ReadonlyMap<string, ReviewedRecord>;
  redirects: readonly Redirect[];
  /** Paths of facts by id; the number of a year's facts decides where they stand. */
  facts: ReadonlyMap<string, string>;
}

/** Key of a record within a side. */
export function keyOf({ collection, id }: { collection: CollectionName; id: string }): string {
  return `${collection}/${id}`;
}

/** A side of given records. */
export function sideOf(records: readonly ReviewedRecord[], redirects: readonly Redirect[] = []): Side {
  const byKey = new Map<string, ReviewedRecord>();
  for (const record of records) if (!byKey.has(keyOf(record))) byKey.set(keyOf(record), record);
  return { records: byKey, redirects, facts: factPathsOf(validFacts(byKey.values())) };
}

/** The record with an id in the first of the collections that has one. */
export function findRecord({ records }: Side, collections: readonly CollectionName[], id: string): ReviewedRecord | undefined {
  return collections.map((collection) => records.get(`${collection}/${id}`)).find((record) => record !== undefined);
}
