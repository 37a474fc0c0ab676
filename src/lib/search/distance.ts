/**
 * Number of single-letter slips between two words: a letter left out, put in, exchanged, or two neighbors swapped
 * (optimal string alignment). Returns `limit + 1` as soon as it is certain that there are more than `limit`.
 */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) value = Math.min(value, (before[column - 2] ?? 0) + 1);
      here.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    [before, above] = [above, here];
  }
  return above[b.length] ?? 0;
}

/** Slips that a word of this length may hold and still be meant: none below four letters. */
export function tolerance(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** The known word that is meant by a mistyped one: least slips, then the same first letter, then the weightier; undefined where none is near. */
export function nearest(word: string, known: Iterable<readonly [word: string, weight: number]>): string | undefined {
  let limit = tolerance(word);
  let best: { word: string; score: number } | undefined;
  for (const [candidate, weight] of known) {
    if (candidate.length < 4 || limit === 0) continue;
    const found = slips(word, candidate, limit);
    if (found > limit) continue;
    const score = -100 * found + (candidate[0] === word[0] ? 50 : 0) + weight;
    if (!best || score > best.score) best = { word: candidate, score };
    limit = Math.min(limit, found + (candidate[0] === word[0] ? 0 : 1));
  }
  return best?.word;
}
