import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { YAMLMap } from 'yaml';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { keysOfCollection } from '#schemas/keys.ts';

/** The lines of one key: those that belong to its value, and the comment right above it. */
interface Block {
  key: string;
  lines: string[];
}

/** Line on which a position of a text stands, counted from 0. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length - 1;
}

/** Lines on which the keys of a map begin, comments right above them included; undefined where two share a line. */
function beginnings(map: YAMLMap, text: string, lines: readonly string[]): { key: string; line: number }[] | undefined {
  const found: { key: string; line: number }[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key) || !key.range) return undefined;
    let line = lineAt(text, key.range[0]);
    if (line === found.at(-1)?.line) return undefined;
    while (found.length > 0 && line - 1 > (found.at(-1)?.line ?? 0) && /^\s*#/.test(lines[line - 1] ?? '')) line -= 1;
    found.push({ key: String(key.value), line });
  }
  return found;
}

function rank(order: readonly string[], key: string): number {
  const position = order.indexOf(key);
  return position < 0 ? order.length : position;
}

/** The lines of a map with its keys in an order; the mark of a list item stays on the first line. */
function orderMap(map: YAMLMap, text: string, lines: string[], order: readonly string[], end: number): void {
  const starts = beginnings(map, text, lines);
  const first = starts?.[0]?.line;
  if (!starts || first === undefined || map.flow === true) return;
  const mark = /^- /.test(lines[first] ?? '') ? '- ' : '';
  const blocks = starts.map(({ key, line }, index): Block => ({ key, lines: lines.slice(line, starts[index + 1]?.line ?? end) }));
  if (mark !== '' && blocks[0]) blocks[0].lines[0] = (blocks[0].lines[0] ?? '').replace(/^- /, '  ');
  const last = blocks.at(-1);
  const tail: string[] = [];
  while (last && last.lines.length > 1 && last.lines.at(-1)?.trim() === '') tail.unshift(last.lines.pop() ?? '');
  const sorted = blocks.toSorted((a, b) => rank(order, a.key) - rank(order, b.key)).flatMap((block) => block.lines);
  if (mark !== '') sorted[0] = (sorted[0] ?? '').replace(/^ {2}/, mark);
  lines.splice(first, end - first, ...sorted, ...tail);
}

/** YAML of a record, or of a list of them, with the keys in the order of the schema; comments and values stay as they are written. */
function orderYaml(text: string, order: readonly string[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', stringKeys: true });
  if (document.errors.length > 0) return text;
  const lines = text.split('\n');
  const contents: unknown = document.contents;
  if (isMap(contents)) orderMap(contents, text, lines, order, lines.length);
  if (isSeq(contents)) {
    const maps = contents.items.filter(isMap);
    maps.forEach((map, index) => orderMap(map, text, lines, order, maps[index + 1]?.range ? lineAt(text, maps[index + 1]?.range?.[0] ?? 0) : lines.length));
  }
  const ordered = lines.join('\n');
  const same = isDeepStrictEqual(parseDocument(ordered, { version: '1.2', schema: 'core' }).toJS(), document.toJS());
  return same ? ordered : text;
}

/** Text of a content file with the keys of its records in the order of the schema; unchanged where that cannot be done safely. */
export function orderKeys(text: string, collection: CollectionName): string {
  const order = keysOfCollection(collection);
  if (definitionOf(collection).format !== 'text') return orderYaml(text, order);
  const { yaml } = splitFrontMatter(text);
  return yaml === undefined ? text : text.replace(yaml, () => orderYaml(yaml, order));
}
