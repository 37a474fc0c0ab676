import type { CollectionName } from '#schemas/collections.ts';
import { keysOfCollection } from '#schemas/keys.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Located } from '#schemas/shape.ts';

const orders = new Map<CollectionName, ReadonlyMap<string, number>>();

/** Position of each key in the schema of a collection. */
function orderOf(collection: CollectionName): ReadonlyMap<string, number> {
  const known = orders.get(collection) ?? new Map(keysOfCollection(collection).map((key, index) => [key, index]));
  orders.set(collection, known);
  return known;
}

/** Rule key-order: the keys of a record stand in the order of its schema; the first one that does not is named. */
export function checkKeyOrder(collection: CollectionName, data: unknown, at: Located): Finding[] {
  if (typeof data !== 'object' || data === null) return [];
  const order = orderOf(collection);
  const keys = Object.keys(data).filter((key) => order.has(key));
  const index = keys.findIndex((key, position) => position > 0 && (order.get(key) ?? 0) < (order.get(keys[position - 1] ?? '') ?? 0));
  const key = keys[index];
  return key === undefined ? [] : [finding('key-order', at.locate([key]), { key, before: keys[index - 1] ?? '' })];
}
