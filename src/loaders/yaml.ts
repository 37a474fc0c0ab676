import { LineCounter, isScalar, parseDocument } from 'yaml';
import { placeIn, tableOf } from '#loaders/places.ts';
import type { PlaceTable, ValuePath } from '#loaders/places.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';

/** A parsed YAML text: its value, what is wrong with it, and where each value stands. */
export interface ParsedYaml {
  value: unknown;
  findings: Finding[];
  places: PlaceTable;
  /** Place of the value at a path, or of the nearest one above it. */
  locate(path: ValuePath): Place;
  /** Place of a passage that begins at `index` of the text at a path; undefined where it is written otherwise: broken over lines, or escaped. */
  find(path: ValuePath, passage: string, index: number): Place | undefined;
}

/** Most characters that a text may have; a longer one is refused before it is read. */
const MAX_LENGTH = 2_000_000;

/** Where the passage that begins at `index` of a text stands in its source: they hold it equally often before it. */
function offsetIn(source: string, text: string, passage: string, index: number): number | undefined {
  let [from, at] = [text.indexOf(passage), source.indexOf(passage)];
  while (from !== -1 && from < index) [from, at] = [text.indexOf(passage, from + 1), at === -1 ? -1 : source.indexOf(passage, at + 1)];
  return from === index && at !== -1 ? at : undefined;
}

/** What of an error's message is its subject: its first line without the place, which is said before it. */
function subjectOf(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
}

/** Parses YAML strictly: unique keys, no aliases or merge keys, plain data only. `firstLine` is where the text begins in its file. */
export function parseYaml(text: string, path: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const refused = (place: Place, ...messages: [string, Place][]): ParsedYaml =>
    ({ value: undefined, findings: messages.map(([message, where]) => finding('invalid-yaml', where, { message })), places: [place.line, place.column], locate: () => place, find: () => undefined });
  const start = { path, line: firstLine, column: 1 };
  if (text.length > MAX_LENGTH) return refused(start, ['the file is larger than 2 MB', start]);
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, merge: false, version: '1.2', schema: 'core', stringKeys: true });
  const errors = [...document.errors, ...document.warnings];
  const top = at(document.contents?.range?.[0] ?? 0);
  if (errors.length > 0) return refused(top, ...errors.map((error): [string, Place] => [subjectOf(error.message), at(error.pos[0])]));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const places = tableOf(value, document.contents, lines, firstLine);
    const find = (valuePath: ValuePath, passage: string, index: number): Place | undefined => {
      const node: unknown = document.getIn(valuePath, true);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
      const offset = offsetIn(text.slice(node.range[0], node.range[1]), node.value, passage, index);
      return offset === undefined ? undefined : at(node.range[0] + offset);
    };
    return { value, findings: [], places, locate: (valuePath) => placeIn(places, value, valuePath, path), find };
  } catch (error) {
    return refused(top, [error instanceof Error ? error.message : String(error), at(0)]);
  }
}
