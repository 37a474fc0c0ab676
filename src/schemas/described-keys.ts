import { jsonSchemaOf } from '#schemas/editor-files.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A key of a record as an author needs it. */
export interface DescribedKey {
  key: string;
  /** Whether every record must have it. */
  needed: boolean;
  /** What it says. */
  meaning: string;
}

interface ObjectSchema {
  description?: string;
  properties?: Record<string, ObjectSchema>;
  required?: string[];
  items?: ObjectSchema;
}

/** Keys of the records of a collection, or of their front matter, in the order of the schema. */
export function keysOf(name: CollectionName): DescribedKey[] {
  const schema = jsonSchemaOf(name) as ObjectSchema;
  const { properties = {}, required = [] } = schema.items ?? schema;
  return Object.entries(properties).map(([key, { description = '', items }]) => {
    const inner = Object.keys(items?.properties ?? {});
    return { key, needed: required.includes(key), meaning: inner.length > 0 ? `${description}; each has ${inner.join(', ')}` : description };
  });
}
