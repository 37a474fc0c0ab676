import { slips } from '#lib/search/distance.ts';
import type { NamesIndex } from '#lib/search/names.ts';

/** Records offered where nothing was found. */
const MOST_NEAREST = 6;

/** Slips for each letter up to which a name is near. */
const NEAR = 0.6;

/** Records with the names nearest to words that no name holds: more slips are allowed than for a correction. */
export function nearestRecords({ entries }: NamesIndex, content: readonly string[]): { title: string; path: string }[] {
  const near = entries.map(({ record, names }) => {
    const words = names.flatMap((name) => name.words);
    const least = Math.min(...content.map((word) => Math.min(...words.map((other) => slips(word, other, 4) / Math.max(word.length, other.length)))));
    return { record, least };
  });
  return near.filter(({ least }) => least <= NEAR).sort((a, b) => a.least - b.least || a.record.title.length - b.record.title.length).slice(0, MOST_NEAREST).map(({ record: { title, path } }) => ({ title, path }));
}
