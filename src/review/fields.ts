import type { CollectionName } from '#schemas/collections.ts';

/** One value that changed: absent before where it was added, absent after where it was removed. */
export interface FieldChange {
  /** Keys that lead to it, as the schema names them; an item of a list by what names it. */
  path: string[];
  before?: unknown;
  after?: unknown;
  /** Set where the items of a list only changed places. */
  moved?: true;
}

type Keyed = Readonly<Record<string, unknown>>;

/** Keys by which an item of a list is known, the surest first. */
const NAMING_KEYS = ['id', 'name', 'label', 'rel', 'answer', 'title', 'text'];

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

function fingerprint(value: unknown): string {
  return JSON.stringify(scalar(value), (_, held: unknown) => (isKeyed(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : scalar(held))) ?? 'nothing';
}

/** Whether two values say the same; spacing in texts and the order of keys say nothing. */
export function isSame(before: unknown, after: unknown): boolean {
  return fingerprint(before) === fingerprint(after);
}

/** What an item of a list is called: its own words, one of its keys, the first cell of a row. */
export function nameOfItem(item: unknown): string {
  if (Array.isArray(item)) return String(item[0]);
  if (!isKeyed(item)) return String(scalar(item));
  const key = NAMING_KEYS.find((candidate) => typeof item[candidate] === 'string') ?? Object.keys(item)[0];
  return key === undefined ? '' : String(item[key]);
}

/** Takes the items that both lists have out of both, each as often as it stands in both. */
function withoutCommon(before: readonly unknown[], after: readonly unknown[]): [unknown[], unknown[]] {
  const counts = new Map<string, number>();
  for (const item of after) counts.set(fingerprint(item), (counts.get(fingerprint(item)) ?? 0) + 1);
  const take = (item: unknown): boolean => {
    const left = counts.get(fingerprint(item)) ?? 0;
    if (left > 0) counts.set(fingerprint(item), left - 1);
    return left > 0;
  };
  const gone = before.filter((item) => !take(item));
  const added = after.filter((item) => take(item));
  return [gone, added];
}

/** Most pairs of items that are held against each other to find what became of one. */
const MOST_PAIRS = 250_000;

/** How many cells or values two items share: the more, the surer they are one item that changed. */
function likeness(a: unknown, b: unknown): number {
  if (nameOfItem(a) !== nameOfItem(b)) return 0;
  const [own, other] = [Object.values(Object(a) as object), Object.values(Object(b) as object)];
  return 1 + own.filter((value, index) => isSame(value, other[index])).length;
}

/** Reads the changes of values below a path; `columns` are the names of the cells of a row. */
class Comparison {
  readonly found: FieldChange[] = [];
  readonly #columns: readonly string[];

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  compare(before: unknown, after: unknown, path: string[]): void {
    if (isSame(before, after)) return;
    if (isKeyed(before) && isKeyed(after)) this.#keys(before, after, path);
    else if (Array.isArray(before) && Array.isArray(after)) this.#lists(before, after, path);
    else this.found.push({ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) });
  }

  #keys(before: Keyed, after: Keyed, path: string[]): void {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [old, now] = [before, after].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
      this.compare(old, now, [...path, key]);
    }
  }

  #lists(before: readonly unknown[], after: readonly unknown[], path: string[]): void {
    const [gone, added] = withoutCommon(before, after);
    if (gone.length + added.length === 0) this.found.push({ path, before, after, moved: true });
    const pairs = gone.length * added.length <= MOST_PAIRS;
    for (const item of gone) {
      const [best] = (pairs ? added : []).map((candidate) => [likeness(item, candidate), candidate] as const).filter(([alike]) => alike > 0).sort(([a], [b]) => b - a);
      if (!best) this.found.push({ path, before: item });
      else {
        added.splice(added.indexOf(best[1]), 1);
        this.#item(item, best[1], [...path, nameOfItem(item)]);
      }
    }
    for (const item of added) this.found.push({ path, after: item });
  }

  #item(before: unknown, after: unknown, path: string[]): void {
    if (!Array.isArray(before) || !Array.isArray(after)) this.compare(before, after, path);
    else for (const index of Array(Math.max(before.length, after.length)).keys()) this.compare(before[index], after[index], [...path, this.#columns[index] ?? `cell ${index + 1}`]);
  }
}

function columnsOf(data: unknown): string[] {
  const columns = isKeyed(data) ? data['columns'] : undefined;
  return Array.isArray(columns) ? columns.map((column) => (isKeyed(column) ? String(column['label']) : '')) : [];
}

/** Changes between the data of two states of one record, in the order of its keys. */
export function compareData(collection: CollectionName, before: unknown, after: unknown): FieldChange[] {
  const comparison = new Comparison(collection === 'series' ? columnsOf(after) : []);
  comparison.compare(before, after, []);
  return comparison.found;
}
