import { z } from 'zod';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** Shapes that a record of a collection may have: one, or those of a choice. */
function shapesOf(name: CollectionName): z.ZodObject[] {
  const { schema } = definitionOf(name);
  const shapes = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
  return shapes.filter((shape) => shape instanceof z.ZodObject);
}

/** Keys of a record of a collection, in the order of its schema; of a choice between shapes those of all, each once. */
export function keysOfCollection(name: CollectionName): string[] {
  return [...new Set(shapesOf(name).flatMap((shape) => Object.keys(shape.shape)))];
}

/** Keys that a record of a collection cannot do without, in any of its shapes. */
export function requiredKeysOf(name: CollectionName): string[] {
  return keysOfCollection(name).filter((key) => shapesOf(name).every(({ shape }) => key in shape && !(shape[key] instanceof z.ZodOptional)));
}
