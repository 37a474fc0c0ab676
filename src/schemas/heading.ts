import { z } from 'zod';
import { collectionNames, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';

function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return keysOf(schema.options[0] as z.ZodType);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const HEADING_KEYS = new Map(collectionNames.map((name) => [name, keysOf(definitionOf(name).schema).find((key) => key !== 'id' && key !== 'type') ?? 'id']));

/** Key by which people know a record of a collection: the first of its schema that is neither its id nor its type. */
export function headingKey(collection: CollectionName): string {
  return HEADING_KEYS.get(collection) ?? 'id';
}

/** What people call a record: its title, name, term, claim, statement or query; its id where it has none. */
export function headingOf({ collection, id, data }: { collection: CollectionName; id: string; data: unknown }): string {
  const key = headingKey(collection);
  const value: unknown = typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;
  const words = Array.isArray(value) ? value.map(String).join(', ') : value;
  return typeof words === 'string' && words.trim() !== '' ? words.replace(/\s+/g, ' ').trim() : id;
}
