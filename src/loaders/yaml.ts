import { LineCounter, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { MOST_LEVELS, checkValues } from '#loaders/limits.ts';
import { placeIn, tableOf } from '#loaders/places.ts';
import type { PlaceTable, ValuePath } from '#loaders/places.ts';
import { checkNodes } from '#loaders/yaml-nodes.ts';
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

/** Most mistakes that are told of one text at once. */
const MOST_FINDINGS = 100;

/** Where the passage that begins at `index` of a text stands in its source: they hold it equally often before it. */
function offsetIn(source: string, text: string, passage: string, index: number): number | undefined {
  let [from, at] = [text.indexOf(passage), source.indexOf(passage)];
  while (from !== -1 && from < index) [from, at] = [text.indexOf(passage, from + 1), at === -1 ? -1 : source.indexOf(passage, at + 1)];
  return from === index && at !== -1 ? at : undefined;
}

/** Messages of the parser that speak of its grammar, in the words of an author. */
const PLAIN: readonly [message: RegExp, words: string][] = [
  [/^Nested mappings are not allowed/, 'the value holds ": ", which begins another key'],
  [/^Implicit (?:map )?keys? (?:of flow sequence pairs )?need/, 'the line is neither a key with its value nor an item of a list'],
  [/^Missing closing/, 'a quotation mark or bracket is opened and not closed'],
  [/^Plain value cannot start with/, 'the value begins with a sign that means something in YAML'],
  [/^All (?:mapping|sequence|collection) items must/, 'the line is not indented like the ones before it'],
];

/** What an error is about: its first line without the place, which is said before it. */
function subjectOf(message: string): string {
  const subject = (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, '');
  return PLAIN.find(([pattern]) => pattern.test(subject))?.[1] ?? subject;
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
  const refused = (place: Place, ...findings: Finding[]): ParsedYaml => ({ value: undefined, findings, places: [place.line, place.column], locate: () => place, find: () => undefined });
  const large = checkValues(text, start);
  if (large) return refused(start, large);
  const document = parsedOrTooDeep(text, lines);
  if (!document || document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return refused(start, finding('too-deep', start, { limit: String(MOST_LEVELS) }));
  const errors = [...document.errors, ...document.warnings].slice(0, MOST_FINDINGS).map((error) => finding('invalid-yaml', at(error.pos[0]), { message: subjectOf(error.message) }));
  const findings = errors.length > 0 ? errors : checkNodes(document.contents).slice(0, MOST_FINDINGS).map(({ rule, offset, details }) => finding(rule, at(offset), details));
  const top = at(document.contents?.range?.[0] ?? 0);
  if (findings.length > 0) return refused(top, ...findings);
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
    return refused(top, finding('invalid-yaml', at(0), { message: error instanceof Error ? error.message : String(error) }));
  }
}
