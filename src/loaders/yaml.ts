import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';

/** Keys and list positions that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** A parsed YAML text: its value, what is wrong with it, and where each value stands. */
export interface ParsedYaml {
  value: unknown;
  findings: Finding[];
  /** Place of the value at a path, or of the nearest one above it. */
  locate(path: ValuePath): Place;
  /** Place of a passage that begins at `index` of the text at a path; undefined where it is written otherwise: broken over lines, or escaped. */
  find(path: ValuePath, passage: string, index: number): Place | undefined;
}

/** Most nodes that a record may have; a text with more is refused before it is read. */
const MAX_BYTES = 2_000_000;

function nodeAt(document: Document, path: ValuePath): { range?: readonly number[] | null } | undefined {
  let node: unknown = document.contents;
  let found = node;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      found = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      found = node;
    } else break;
  }
  return (found ?? undefined) as { range?: readonly number[] | null } | undefined;
}

/** Where the passage that begins at `index` of a text stands in its source: they hold it equally often before it. */
function offsetIn(source: string, text: string, passage: string, index: number): number | undefined {
  let [from, at] = [text.indexOf(passage), source.indexOf(passage)];
  while (from !== -1 && from < index) [from, at] = [text.indexOf(passage, from + 1), at === -1 ? -1 : source.indexOf(passage, at + 1)];
  return from === index && at !== -1 ? at : undefined;
}

/** Parses YAML strictly: unique keys, no aliases or merge keys, plain data only. `firstLine` is where the text begins in its file. */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  if (text.length > MAX_BYTES) {
    const place = { path, line: firstLine, column: 1 };
    return { value: undefined, findings: [finding('invalid-yaml', place, { message: 'the file is larger than 2 MB' })], locate: () => place, find: () => undefined };
  }
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, merge: false, version: '1.2', schema: 'core', stringKeys: true });
  const findings = [...document.errors, ...document.warnings].map((error) =>
    finding('invalid-yaml', at(error.pos[0]), { message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '') }));
  const locate = (valuePath: ValuePath): Place => at(nodeAt(document, valuePath)?.range?.[0] ?? 0);
  const find = (valuePath: ValuePath, passage: string, index: number): Place | undefined => {
    const node: unknown = document.getIn(valuePath, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
    const offset = offsetIn(text.slice(node.range[0], node.range[1]), node.value, passage, index);
    return offset === undefined ? undefined : at(node.range[0] + offset);
  };
  if (findings.length > 0) return { value: undefined, findings, locate, find };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, findings, locate, find };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, findings: [finding('invalid-yaml', at(0), { message })], locate, find };
  }
}
