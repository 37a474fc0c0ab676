import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';

/** Most bytes of a text with front matter: the longest article is a sixth of it. */
export const MOST_TEXT = 100_000;
/** Most bytes of any other file: the year with the most facts is a seventh of it. */
export const MOST_DATA = 1_000_000;
/** Most keys, items and lines of a YAML text, counted by the signs that make them. */
export const MOST_VALUES = 60_000;
/** Most levels of maps and lists in one another. */
export const MOST_LEVELS = 20;

const SIGNS = /[\n,:[{]/g;

function tooLarge(place: Place, size: string, limit: string): Finding {
  return finding('too-large', place, { size, limit });
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en-US')} KB`;
}

/** Rule too-large by the size of a file in bytes; costs nothing, so that a huge file need not be read. */
export function checkSize(path: string, bytes: number): Finding | undefined {
  const limit = /\.mdx?$/.test(path) ? MOST_TEXT : MOST_DATA;
  return bytes > limit ? tooLarge({ path, line: 1, column: 1 }, kilobytes(bytes), kilobytes(limit)) : undefined;
}

/** Rule too-large by what a YAML text could hold, before it is parsed. */
export function checkValues(text: string, place: Place): Finding | undefined {
  if (text.length > MOST_DATA) return tooLarge(place, kilobytes(text.length), kilobytes(MOST_DATA));
  const values = text.match(SIGNS)?.length ?? 0;
  return values > MOST_VALUES ? tooLarge(place, `${values.toLocaleString('en-US')} values`, MOST_VALUES.toLocaleString('en-US')) : undefined;
}
