import { slips } from '#lib/search/distance.ts';
import type { NamesIndex } from '#lib/search/names.ts';

/** Records offered where nothing was found. */
const MOST_NEAREST = 6;
/** Share of a word's letters that may be slips for a name to be near. */
const NEAR = 0.6;

/** Slips between two words as a share of the longer one; 1 where they are not near. */
function distanceOf(word: string, other: string): number {
  const longest = Math.max(word.length, other.length);
  const limit = Math.floor(NEAR * longest);
  const found = slips(word, other, limit);
  return found > limit ? 1 : found / longest;
}

/** Records with the names nearest to words that no name holds: more slips are allowed than for a correction. */
export function nearestRecords({ entries }: NamesIndex, content: readonly string[]): { title: string; path: string }[] {
  const near = entries.map(({ record, names }) => {
    const words = names.flatMap((name) => name.words);
    return { record, least: Math.min(...content.map((word) => Math.min(...words.map((other) => distanceOf(word, other))))) };
  });
  const found = near.filter(({ least }) => least < 1).sort((a, b) => a.least - b.least || a.record.title.length - b.record.title.length);
  return found.slice(0, MOST_NEAREST).map(({ record: { title, path } }) => ({ title, path }));
}
