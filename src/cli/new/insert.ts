import { sortKey } from '#lib/dates.ts';

/** What decides the place of a fact in its file. */
export interface DatedItem {
  id: string;
  date?: string | undefined;
}

/** A text with an item put in, and the lines on which it stands, counted from 1. */
export interface Insertion {
  text: string;
  from: number;
  to: number;
}

function keyOf({ date }: DatedItem): string {
  return date === undefined ? '' : sortKey(date);
}

function comesAfter(one: DatedItem, other: DatedItem): boolean {
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  return key > otherKey || (key === otherKey && one.id > other.id);
}

/** Position of a new item among others by day and id; where these are not in order, the last one at which the fewest stand on the wrong side. */
export function positionOf(item: DatedItem, others: readonly DatedItem[]): number {
  let wrong = others.filter((other) => comesAfter(item, other)).length;
  let [position, least] = [0, wrong];
  others.forEach((other, index) => {
    wrong += comesAfter(item, other) ? -1 : 1;
    if (wrong <= least) [position, least] = [index + 1, wrong];
  });
  return position;
}

/** Offsets at which the items of a list begin, comments right above an item included. */
function startsOf(text: string): number[] {
  return [...text.matchAll(/^(?:#.*\r?\n)*- /gm)].map(({ index }) => index);
}

/** Puts an item, given as YAML, into the text of a list; every other byte stays. Throws where the list is not written one item a block. */
export function insertItem(text: string, yaml: string, position: number, count: number): Insertion {
  const starts = startsOf(text);
  if (starts.length !== count) throw new Error('the list is not written with every item beginning at the start of a line');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const item = yaml.replaceAll('\n', end);
  const at = starts[position];
  const before = at === undefined ? text : text.slice(0, at);
  const gap = before === '' || at !== undefined ? '' : before.endsWith('\n') ? end : `${end}${end}`;
  const head = `${before}${gap}`;
  const tail = at === undefined ? '' : `${end}${text.slice(at)}`;
  const from = head.split('\n').length;
  return { text: `${head}${item}${tail}`, from, to: from + yaml.trimEnd().split('\n').length - 1 };
}
