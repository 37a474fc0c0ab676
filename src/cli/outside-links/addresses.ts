import type { RelatedRecord } from '#schemas/references.ts';
import type { Place } from '#schemas/problems.ts';

/** Where the content gives an outside address. */
export interface Mention {
  place: Place;
  /** Fragment that the place gives, with its "#", or nothing. */
  hash: string;
  /** Key of the value: "url", "archived". */
  key: string;
  /** Whether the record can take an `archived:` line, and has none. */
  wantsCopy: boolean;
  /** Date of publication of the record, as written. */
  published?: string;
}

type ValuePath = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

function* addressesIn(value: unknown, path: ValuePath = []): Generator<{ address: string; path: ValuePath }> {
  if (typeof value === 'string' && /^https:\/\/\S+$/.test(value) && URL.canParse(value)) yield { address: value, path };
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* addressesIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function mentionOf({ collection, data, locate }: RelatedRecord, path: ValuePath, hash: string): Mention {
  const { published, archived } = data as Fields;
  const key = String(path.at(-1) ?? '');
  const wantsCopy = collection === 'sources' && (key === 'archived' || archived === undefined);
  return { place: locate(path), hash, key, wantsCopy, ...(typeof published === 'string' && { published }) };
}

/** Every outside address of the records without its fragment, each once, with all places that give it. */
export function outsideAddresses(records: readonly RelatedRecord[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const record of records.filter(({ valid }) => valid)) {
    for (const { address, path } of addressesIn(record.data)) {
      const url = new URL(address);
      const { hash } = url;
      url.hash = '';
      mentions.set(url.href, [...(mentions.get(url.href) ?? []), mentionOf(record, path, hash)]);
    }
  }
  return mentions;
}
