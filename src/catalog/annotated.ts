import { Document, isScalar, visit } from 'yaml';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { keysOf } from '#schemas/described-keys.ts';
import type { DescribedKey } from '#schemas/described-keys.ts';

/** Lines of a record, each key under a comment that explains it. */
export interface AnnotatedRecord {
  keys: { comment: string; yaml: string }[];
  /** Keys that the record could have as well. */
  absent: DescribedKey[];
}

/** Widest line of YAML before it is folded. */
const WIDTH = 70;
const DATE = /^[\d./~-]{4,}$/;

/** One key with its value as authors write it: dates in quotes, long texts folded, short lists on one line. */
function formatKey(key: string, value: unknown): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Scalar(position, node) {
      if (position === 'key' || typeof node.value !== 'string') return;
      if (DATE.test(node.value)) node.type = 'QUOTE_DOUBLE';
      else if (node.value.length > WIDTH) node.type = 'BLOCK_FOLDED';
    },
    Seq(_position, node) {
      node.flow = node.items.every(isScalar) && JSON.stringify(node).length < WIDTH - key.length;
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false }).trimEnd();
}

/** A record of a collection as its file would hold it, every key explained; a record of a list begins with a dash. */
export function annotate(collection: CollectionName, data: Readonly<Record<string, unknown>>): AnnotatedRecord {
  const keys = keysOf(collection);
  const [first, rest] = definitionOf(collection).format === 'list' ? ['- ', '  '] : ['', ''];
  const lines = keys.filter(({ key }) => data[key] !== undefined).map(({ key, needed, meaning }, index) => {
    const yaml = formatKey(key, data[key]).split('\n').map((line, row) => (line === '' ? '' : `${index === 0 && row === 0 ? first : rest}${line}`));
    return { comment: `${index === 0 ? '' : rest}# ${needed ? '' : 'Optional. '}${meaning}.`, yaml: yaml.join('\n') };
  });
  return { keys: lines, absent: keys.filter(({ key }) => data[key] === undefined) };
}

/** Of records of one kind, the one that shows most keys in the fewest letters. */
export function mostTelling<Entry extends { id: string; data: object }>(entries: readonly Entry[]): Entry | undefined {
  const rank = ({ data }: Entry): [number, number] => [-Object.values(data).filter((value) => value !== undefined).length, JSON.stringify(data).length];
  return entries.toSorted((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a.id < b.id ? -1 : 1))[0];
}
