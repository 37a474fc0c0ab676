import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { MOST_LEVELS, checkValues } from '#loaders/limits.ts';
import { checkNodes } from '#loaders/yaml-nodes.ts';

/** Keys and list positions that lead to a value. */
export type ValuePath = readonly (string | number)[];

/** A parsed YAML text: its value, what is wrong with it, and where each value stands. */
export interface ParsedYaml {
  value: unknown;
  findings: Finding[];
  /** Place of the value at a path, or of the nearest one above it. */
  locate(path: ValuePath): Place;
}

/** Most mistakes that are told of one text at once. */
const MOST_FINDINGS = 100;

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

/** The document of a text; undefined where its levels are more than the parser's stack can hold. */
function parsedOrTooDeep(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, strict: true, uniqueKeys: false, merge: false, version: '1.2', schema: 'core', stringKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Parses YAML strictly: unique keys, no aliases or merge keys, plain data only. `firstLine` is where the text begins in its file. */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const start = { path, line: firstLine, column: 1 };
  const refused = (...findings: Finding[]): ParsedYaml => ({ value: undefined, findings, locate: () => start });
  const large = checkValues(text, start);
  if (large) return refused(large);
  const document = parsedOrTooDeep(text, lines);
  const exhausted = document?.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (!document || exhausted) return refused(finding('too-deep', start, { limit: String(MOST_LEVELS) }));
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_FINDINGS).map((error) =>
    finding('invalid-yaml', at(error.pos[0]), { message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '') }));
  const findings = errors.length > 0 ? errors : checkNodes(document.contents).slice(0, MOST_FINDINGS).map(({ rule, offset, details }) => finding(rule, at(offset), details));
  const locate = (valuePath: ValuePath): Place => at(nodeAt(document, valuePath)?.range?.[0] ?? 0);
  if (findings.length > 0) return { value: undefined, findings, locate };
  try {
    return { value: document.toJS({ maxAliasCount: 0 }) as unknown, findings, locate };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, findings: [finding('invalid-yaml', at(0), { message })], locate };
  }
}
