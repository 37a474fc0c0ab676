import { z } from 'zod';
import { collections, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Keys of a record of a collection, in the order of its schema; of a choice between shapes those of all, each once. */
export function keysOfCollection(name: CollectionName): string[] {
  const { schema } = definitionOf(name);
  const shapes = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
  return [...new Set(shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])))];
}

/** Keys that a record of a collection cannot do without, in any of its shapes. */
export function requiredKeysOf(name: CollectionName): string[] {
  const schema: z.ZodType = collections[name].schema;
  const shapes = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
  return keysOfCollection(name).filter((key) => shapes.every((shape) => shape instanceof z.ZodObject && key in shape.shape && !(shape.shape[key] instanceof z.ZodOptional)));
}
