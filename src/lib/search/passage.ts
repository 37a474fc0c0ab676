/** Places of one word of a query in a text, and how much the word tells. */
export interface Placed {
  weight: number;
  places: readonly number[];
}

/** Words of a passage: about a paragraph. */
const PASSAGE = 60;
/** Words of the beginning, which name the subject of everything that follows. */
const OPENING = 45;

/**
 * The largest sum of weights of different words that stand in one passage. A word of the beginning, or one that only a title holds,
 * counts for every passage: what stands under a title is about it.
 */
export function bestPassage(words: readonly Placed[]): number {
  const everywhere = words.map(({ places }) => places.length === 0 || places.some((place) => place < OPENING));
  const base = words.reduce((sum, { weight }, index) => sum + (everywhere[index] ? weight : 0), 0);
  const marks = words.flatMap(({ places }, index) => (everywhere[index] ? [] : places.map((place) => ({ place, index })))).sort((a, b) => a.place - b.place);
  const inside = words.map(() => 0);
  let [sum, best, start] = [base, base, 0];
  for (const { place, index } of marks) {
    if (inside[index] === 0) sum += words[index]?.weight ?? 0;
    inside[index] = (inside[index] ?? 0) + 1;
    for (let first = marks[start]; first && first.place < place - PASSAGE; first = marks[start]) {
      start += 1;
      inside[first.index] = (inside[first.index] ?? 0) - 1;
      if (inside[first.index] === 0) sum -= words[first.index]?.weight ?? 0;
    }
    best = Math.max(best, sum);
  }
  return best;
}
