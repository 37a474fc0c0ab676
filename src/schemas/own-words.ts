import { z } from 'zod';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { voices } from '#schemas/fields.ts';
import type { Voice } from '#schemas/fields.ts';

type Path = readonly (string | number)[];

/** A value of a record that is in the site's own words. */
export interface OwnWords extends Voice {
  path: Path;
  text: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a shape of a choice may be meant by a value: told apart by "type", where it has one. */
function mayBeMeant(shape: z.ZodType, value: unknown): boolean {
  if (!(shape instanceof z.ZodObject) || !isRecord(value)) return false;
  const type = (shape.shape as Record<string, z.ZodType>)['type'];
  return type === undefined || type.safeParse(value['type']).success;
}

function walk(schema: z.ZodType, value: unknown, path: Path): OwnWords[] {
  const voice = voices.get(schema);
  if (voice) return typeof value === 'string' ? [{ ...voice, path, text: value }] : [];
  if (schema instanceof z.ZodOptional) return walk(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, part]) => (Object.hasOwn(value, key) ? walk(part, value[key], [...path, key]) : []));
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.flatMap((item: unknown, index) => walk(schema.element as z.ZodType, item, [...path, index]));
  if (!(schema instanceof z.ZodUnion)) return [];
  const meant = (schema.options as z.ZodType[]).find((option) => mayBeMeant(option, value));
  return meant ? walk(meant, value, path) : [];
}

/** Everything in a record that is in the site's own words, as its schema says; also of a record whose shape is wrong. */
export function ownWordsOf(collection: CollectionName, data: unknown): OwnWords[] {
  return walk(definitionOf(collection).schema, data, []);
}
