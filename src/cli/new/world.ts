import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#cli/new/draft.ts';
import type { ComparedSource } from '#cli/new/duplicates.ts';
import type { NamedSource } from '#cli/new/identifiers.ts';
import { clip } from '#lib/text.ts';
import type { CheckedFiles } from '#gates/check-tree.ts';
import { readCheckedFiles } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import { relatedRecords } from '#loaders/parse-file.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { RelatedRecord } from '#schemas/references.ts';
import { SUBJECT_COLLECTIONS } from '#schemas/relations/known.ts';

/** What there is already. */
export interface World {
  root: string;
  /** Day of the clock, YYYY-MM-DD. */
  today: string;
  records: readonly RelatedRecord[];
  /** The content as checked file by file. */
  checked: CheckedFiles;
}

/** A value to choose, with what it stands for. */
export interface Choice {
  value: string;
  hint: string;
}

/** Collections whose ids a key of a record holds. */
const HELD: Readonly<Record<string, readonly CollectionName[]>> = {
  subjects: SUBJECT_COLLECTIONS,
  sources: ['sources'],
  facts: ['facts'],
  disputes: ['facts'],
  series: ['series'],
  see: ['glossary'],
  section: ['sections'],
};

/** Reads what there is below `<root>/content`; throws a refusal where there is no such folder. */
export function readWorld(root: string, today: string): World {
  if (!existsSync(join(root, 'content'))) throw new Refusal('There is no folder content/ here. Run the command at the top of the repository.');
  const memory = rememberChecks(root);
  const checked = readCheckedFiles(root, memory.check);
  if (existsSync(join(root, 'node_modules'))) memory.save();
  return { root, today, checked, records: checked.files.flatMap(relatedRecords) };
}

function valuesOf({ data }: RelatedRecord): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

function hintOf(record: RelatedRecord): string {
  const { name, title, term, statement } = valuesOf(record);
  return clip(String(name ?? title ?? term ?? statement ?? ''), 80);
}

/** Records of collections. */
export function recordsOf({ records }: World, collections: readonly CollectionName[]): RelatedRecord[] {
  return records.filter(({ collection }) => collections.includes(collection));
}

/** Values that a key may hold, where these are ids of records; undefined where it holds anything else. */
export function choicesOf(world: World, key: string): Choice[] | undefined {
  const collections = HELD[key];
  return collections && recordsOf(world, collections).map((record) => ({ value: record.id, hint: hintOf(record) }));
}

/** Records whose ids a new one of a collection may not have, by id. */
export function takenIds(world: World, collection: CollectionName): Map<string, RelatedRecord> {
  const rivals = SUBJECT_COLLECTIONS.includes(collection) ? SUBJECT_COLLECTIONS : [collection];
  return new Map(recordsOf(world, rivals).map((record) => [record.id, record]));
}

/** All sources, with what tells them apart. */
export function sourcesOf(world: World): (NamedSource & ComparedSource)[] {
  return recordsOf(world, ['sources']).filter(({ valid }) => valid).map((record) => ({ ...(record.data as ComparedSource & NamedSource), id: record.id }));
}

/** Next free place in the order of a section. */
export function nextOrder(world: World, section: string): number {
  const orders = recordsOf(world, ['articles']).filter(({ id }) => id.startsWith(`${section}/`)).map((record) => Number(valuesOf(record)['order']));
  return Math.max(0, ...orders.filter(Number.isInteger)) + 1;
}
