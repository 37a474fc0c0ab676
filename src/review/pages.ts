import { pathOfContentFile } from '#lib/paths.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Fact } from '#schemas/fact.ts';
import { headingKey } from '#schemas/heading.ts';
import type { RecordChange } from '#review/changes.ts';
import { keyOf } from '#review/side.ts';
import type { Mentions } from '#review/mentions.ts';
import type { ReviewedRecord, Side } from '#review/side.ts';

/** Addresses of records that have no page named after their file. */
const ELSEWHERE: Partial<Record<CollectionName, string>> = { eras: '/timeline/', home: '/', judgments: '/about/search-quality/' };
/** Records of which other pages show more than their name. */
const SHOWN_WHOLE: readonly CollectionName[] = ['facts', 'sources', 'series', 'drawings', 'guides'];
/** Keys that the index of a collection shows beside the name. */
const LISTED_KEYS = ['summary', 'navigation', 'lane', 'verdict', 'label', 'date', 'order'];

/** Address of the page on which a record of a side stands; undefined where it has none of its own. */
export function addressOf({ collection, id, path }: ReviewedRecord, { facts }: Side): string | undefined {
  if (collection === 'facts') return facts.get(id) ?? `${pathOfContentFile(path)}#${id}`;
  return ELSEWHERE[collection] ?? pathOfContentFile(path);
}

/** Texts that show an excerpt of the timeline about a subject of a fact. */
function excerpts({ data, valid, collection }: ReviewedRecord, { records }: Side): string[] {
  if (collection !== 'facts' || !valid) return [];
  const { subjects } = data as Fact;
  return [...records.values()].filter(({ text }) => text?.subjects.some(({ id }) => subjects.includes(id))).map(keyOf);
}

/** Addresses of records; a guide has none but those of the texts that show it. */
function addresses(keys: Iterable<string>, mentions: Mentions): string[] {
  return [...keys].flatMap((key): string[] => {
    const record = mentions.side.records.get(key);
    if (!record) return [];
    return record.collection === 'guides' ? addresses(mentions.by(key), mentions) : [addressOf(record, mentions.side) ?? []].flat();
  });
}

function parentOf(address: string): string {
  return address.replace(/[^/]+\/(#.*)?$/, '');
}

/** Addresses of other pages that show a record of one side; `whole` where they show what changed of it, `changed` what it mentions on one side only. */
function around(record: ReviewedRecord, mentions: Mentions, whole: boolean, changed: ReadonlySet<string>): string[] {
  const key = keyOf(record);
  const shown = record.collection === 'facts' || whole ? mentions.of(key) : changed;
  const showing = whole || SHOWN_WHOLE.includes(record.collection) ? mentions.by(key) : [];
  return addresses([...showing, ...shown, ...excerpts(record, mentions.side)], mentions);
}

/** Addresses of the pages that look different after a change, the record's own first. */
export function touchedPages({ kind, before, after, fields }: RecordChange, base: Mentions, head: Mentions): string[] {
  const sides = [[after, head], [before, base]] as const;
  const { collection } = after ?? before;
  const changes = (keys: readonly string[]): boolean => kind !== 'changed' || fields.some(({ path: [key = ''] }) => keys.includes(key));
  // A link to a glossary entry shows its summary; one to another record shows its name at most.
  const whole = changes([headingKey(collection), ...(collection === 'glossary' ? ['summary'] : [])]);
  const listed = whole || changes(LISTED_KEYS);
  const named = ([record, mentions]: (typeof sides)[number]): ReadonlySet<string> => (record ? mentions.of(keyOf(record)) : new Set());
  const changed = new Set(named(sides[0]).symmetricDifference(named(sides[1])));
  const own = sides.flatMap(([record, { side }]) => (record && addressOf(record, side)) ?? []);
  const others = sides.flatMap(([record, mentions]) => (record ? around(record, mentions, whole, changed) : []));
  return [...new Set([...own, ...(listed ? own.map(parentOf) : []), ...others])];
}
