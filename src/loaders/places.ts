import { isMap, isScalar, isSeq } from 'yaml';
import type { LineCounter, Pair } from 'yaml';
import type { Place } from '#schemas/problems.ts';

/** Keys and list positions that lead to a value. */
export type ValuePath = readonly (string | number)[];

/**
 * Where the keys and items of a value stand: line and column of the value itself, then of each key or item in the order
 * in which the value is walked. Numbers only, so that it can be stored and sent; read with `placeIn`.
 */
export type PlaceTable = readonly number[];

/** A node of the YAML library, as far as its place is asked for. */
type Ranged = { range?: readonly number[] | null } | null | undefined;

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Table of a parsed value from the nodes that it came from; `firstLine` is the line on which the text begins. */
export function tableOf(value: unknown, contents: unknown, lines: LineCounter, firstLine: number): number[] {
  const table: number[] = [];
  const note = (node: unknown): void => {
    const { line, col } = lines.linePos((node as Ranged)?.range?.[0] ?? 0);
    table.push(Math.max(1, line) + firstLine - 1, Math.max(1, col));
  };
  const walk = (current: unknown, node: unknown): void => {
    if (Array.isArray(current)) {
      for (const [index, item] of current.entries()) {
        const child: unknown = isSeq(node) ? node.items[index] : undefined;
        note(child);
        walk(item, child);
      }
    } else if (typeof current === 'object' && current !== null) {
      const pairs = new Map(isMap(node) ? node.items.map((pair) => [keyOf(pair), pair]) : []);
      for (const [key, item] of Object.entries(current)) {
        note(pairs.get(key)?.key);
        walk(item, pairs.get(key)?.value);
      }
    }
  };
  note(contents);
  walk(value, contents);
  return table;
}

/** Of each value that holds others: where in the table its parts begin, counted from its own entry, and how many entries lie below it. */
interface Extent {
  parts: ReadonlyMap<string, number>;
  below: number;
}

const extents = new WeakMap<object, Extent>();

function extentOf(value: object): Extent {
  const known = extents.get(value);
  if (known) return known;
  const parts = new Map<string, number>();
  let below = 0;
  for (const [key, item] of Object.entries(value)) {
    parts.set(key, below + 1);
    below += 1 + (typeof item === 'object' && item !== null ? extentOf(item as object).below : 0);
  }
  const extent = { parts, below };
  extents.set(value, extent);
  return extent;
}

/** Place of the value at a path, or of the nearest one above it; the value may not change between two questions. */
export function placeIn(table: PlaceTable, value: unknown, valuePath: ValuePath, path: string): Place {
  let [position, current] = [0, value];
  for (const wanted of valuePath) {
    if (typeof current !== 'object' || current === null) break;
    const part = extentOf(current).parts.get(String(wanted));
    if (part === undefined) break;
    position += part;
    current = (current as Record<string | number, unknown>)[wanted];
  }
  return { path, line: table[position * 2] ?? 1, column: table[position * 2 + 1] ?? 1 };
}
