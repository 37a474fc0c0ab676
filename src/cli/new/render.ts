import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Scalar, YAMLSeq } from 'yaml';
import { parseDate } from '#lib/dates.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { keysOfCollection } from '#schemas/keys.ts';

/** Columns of a line of content. */
const WIDTH = 120;

function inOrder(collection: CollectionName, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(keysOfCollection(collection).filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

function styleOf(text: string, room: number): Scalar.Type | undefined {
  if (parseDate(text)) return 'QUOTE_DOUBLE';
  return text.includes(' ') && text.length > room ? 'BLOCK_FOLDED' : undefined;
}

function isShort({ items }: YAMLSeq, room: number): boolean {
  const words = items.map((item) => (isScalar(item) && typeof item.value === 'string' && /^[\w-]+$/.test(item.value) ? item.value : undefined));
  return words.every((word) => word !== undefined) && words.join(', ').length + 2 <= room;
}

function setStyles(document: Document): void {
  visit(document, {
    // Rows of a table stand in one line each.
    Seq(key, list) {
      if (typeof key === 'number' && list.items.every((item) => isScalar(item))) list.flow = true;
    },
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key)) return;
      const room = WIDTH - String(pair.key.value).length - 2 - 2 * Math.max(0, Math.ceil((ancestors.length - 2) / 2));
      if (isSeq(pair.value)) pair.value.flow = isShort(pair.value, room);
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      const style = styleOf(pair.value.value, room);
      if (style) pair.value.type = style;
    },
  });
}

function stringify(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  setStyles(document);
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
}

/** YAML of a record as the content writes it: keys in the order of the schema, dates in quotes, long text folded. */
export function renderRecord(collection: CollectionName, data: Readonly<Record<string, unknown>>): string {
  return stringify(inOrder(collection, data));
}

/** YAML of a record as an item of a list. */
export function renderItem(collection: CollectionName, data: Readonly<Record<string, unknown>>): string {
  return stringify([inOrder(collection, data)]);
}

/** Text with front matter. */
export function renderText(collection: CollectionName, data: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${renderRecord(collection, data)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}
