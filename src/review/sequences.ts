/** A stretch of two sequences: the same on both sides, or what stands on either in its place. */
export interface Stretch<Item> {
  same: boolean;
  before: Item[];
  after: Item[];
}

/** Most comparisons that a comparison may take; what is longer is told as replaced in whole. */
const MOST_COMPARISONS = 4_000_000;

/** Lengths of the longest common subsequences of all ends of two sequences, row by row. */
function commonLengths<Item>(before: readonly Item[], after: readonly Item[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] = before[row] === after[column] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Joins items into stretches as they come. */
class Stretches<Item> {
  readonly list: Stretch<Item>[] = [];

  add(same: boolean, before: readonly Item[], after: readonly Item[]): void {
    if (before.length + after.length === 0) return;
    const last = this.list.at(-1);
    if (last?.same === same) {
      last.before.push(...before);
      last.after.push(...after);
    } else this.list.push({ same, before: [...before], after: [...after] });
  }
}

function addMiddle<Item>(before: readonly Item[], after: readonly Item[], found: Stretches<Item>): void {
  if (before.length * after.length > MOST_COMPARISONS) {
    found.add(false, before, after);
    return;
  }
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const at = row * width + column;
    if (before[row] === after[column]) found.add(true, before.slice(row, row += 1), after.slice(column, column += 1));
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) found.add(false, before.slice(row, row += 1), []);
    else found.add(false, [], after.slice(column, column += 1));
  }
  found.add(false, before.slice(row), after.slice(column));
}

/** The stretches of two sequences, in order, with as much told to be the same as can be. */
export function compareSequences<Item>(before: readonly Item[], after: readonly Item[]): Stretch<Item>[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const found = new Stretches<Item>();
  found.add(true, before.slice(0, start), after.slice(0, start));
  addMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), found);
  found.add(true, before.slice(before.length - end), after.slice(after.length - end));
  return found.list;
}

/** Words of a text, each as it is written. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
