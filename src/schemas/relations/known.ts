import { closest } from '#lib/text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import type { IdReference, RelatedRecord, Relations } from '#schemas/references.ts';

/** Kinds of records that facts can be about; their ids are one space of names. */
export const SUBJECT_COLLECTIONS: readonly CollectionName[] = ['organizations', 'people', 'projects'];

/** Records of a collection that have the right shape, with their data as `Data`. */
export function validOf<Data>({ records }: Pick<Relations, 'records'>, collection: CollectionName): { record: RelatedRecord; data: Data }[] {
  return records.filter((record) => record.valid && record.collection === collection).map((record) => ({ record, data: record.data as Data }));
}

/** Ids for which a near one is sought; who has more mistakes than that has made one many times. */
const MOST_SUGGESTIONS = 100;

/** Finds ids that no record has; says nothing where a file of the collections could not be read. */
export class KnownIds {
  readonly #ids: ReadonlySet<string>;
  readonly #rule: Rule;
  readonly #complete: boolean;

  constructor(rule: Rule, collections: readonly CollectionName[], { records, incomplete }: Relations) {
    this.#rule = rule;
    this.#ids = new Set(records.filter((record) => collections.includes(record.collection)).map((record) => record.id));
    this.#complete = !collections.some((collection) => incomplete.has(collection));
  }

  /** A finding for each reference whose id does not exist. */
  check(references: readonly IdReference[]): Finding[] {
    const unknown = references.filter(({ id }) => this.#complete && !this.#ids.has(id));
    return unknown.map(({ id, place }, index) => finding(this.#rule, place, { id, suggestion: suggestionText(index < MOST_SUGGESTIONS ? closest(id, this.#ids) : undefined) }));
  }
}
