import type { CollectionName } from '#schemas/collections.ts';
import { allMentions } from '#schemas/relations/ids.ts';
import { findRecord, keyOf } from '#review/side.ts';
import type { ReviewedRecord, Side } from '#review/side.ts';

/** Keys of everything that a record names by its id. */
function namedBy(record: ReviewedRecord, side: Side): string[] {
  const relations = { records: [record], texts: record.text ? [record.text] : [], redirects: [], today: '', unread: new Set<string>(), incomplete: new Set<CollectionName>() };
  return allMentions(relations).flatMap(({ collections, references }) => references.flatMap(({ id }) => findRecord(side, collections, id) ?? [])).map(keyOf);
}

const NONE: ReadonlySet<string> = new Set();

/** Who mentions whom on one side, by the keys of the records. */
export class Mentions {
  readonly side: Side;
  readonly #of = new Map<string, Set<string>>();
  readonly #by = new Map<string, Set<string>>();

  constructor(side: Side) {
    this.side = side;
    const byPath = new Map([...side.records].filter(([, { collection }]) => collection !== 'facts').map(([key, { path }]) => [path, key]));
    for (const [key, record] of side.records) {
      const linked = (record.text?.links ?? []).flatMap(({ target, heading }) => byPath.get(target) ?? (heading === undefined ? [] : `facts/${heading}`));
      const found = new Set([...namedBy(record, side), ...linked]);
      this.#of.set(key, found);
      for (const other of found) this.#by.set(other, (this.#by.get(other) ?? new Set()).add(key));
    }
  }

  /** Keys of what a record names, links to, shows or cites. */
  of(key: string): ReadonlySet<string> {
    return this.#of.get(key) ?? NONE;
  }

  /** Keys of the records that name, link to, show or cite one. */
  by(key: string): ReadonlySet<string> {
    return this.#by.get(key) ?? NONE;
  }
}
