import { sharedLength } from '#lib/search/chunk-ranges.ts';

/** A word of a chunk with the bytes that it takes before compression. */
export interface SizedWord {
  word: string;
  bytes: number;
}

/** How many times the target a chunk may have before it is cut in two. */
const LARGEST = 1.3;

/** How much of a chunk's size it is worth to have one letter less in common on both sides of a cut. */
const LETTER = 0.08;

/** From this many common letters on, a cut is made only where there is no other. */
const FAMILY = 4;
const FAMILY_COST = 0.5;

function costOf(shared: number): number {
  return shared * LETTER + (shared >= FAMILY ? FAMILY_COST : 0);
}

/** Index of the first word after the best cut: near a share of all bytes, and between words that have little in common. */
function bestCut(words: readonly SizedWord[], share: number, count: number): number {
  const total = words.reduce((sum, { bytes }) => sum + bytes, 0);
  let best = { index: 1, cost: Infinity };
  let before = 0;
  for (const [index, { word, bytes }] of words.entries()) {
    const previous = words[index - 1];
    if (previous) {
      const cost = Math.abs(before / total - share) * count + costOf(sharedLength(previous.word, word));
      if (cost < best.cost) best = { index, cost };
    }
    before += bytes;
  }
  return best.index;
}

/** Cuts words in order into chunks near a size, each of one word at least; `sizeOf` tells the compressed size of words. */
export function splitWords<Word extends SizedWord>(words: readonly Word[], target: number, sizeOf: (words: readonly Word[]) => number): (readonly Word[])[] {
  const count = Math.floor(sizeOf(words) / target - LARGEST) + 2;
  if (count < 2 || words.length < 2) return [words];
  const cut = bestCut(words, Math.floor(count / 2) / count, count);
  return [words.slice(0, cut), words.slice(cut)].flatMap((part) => splitWords(part, target, sizeOf));
}
