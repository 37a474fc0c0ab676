/** Range of terms for which Pagefind loads the chunk of a word index with that hash; both ends belong to it. */
export interface ChunkRange {
  from: string;
  to: string;
  hash: string;
}

/** A chunk of words in order, cut out of the chunk that Pagefind made. */
export interface ChunkPart {
  words: readonly string[];
  hash: string;
  /** Hash of the chunk that it was cut out of. */
  origin: string;
}

const LAST_CHARACTER = '\u{10FFFF}';

/** Order of Pagefind: by code point, which is not that of JavaScript beyond the first plane. Returns less than, equal to or more than 0. */
function compare(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const at = a.findIndex((character, index) => character !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1);
}

/** The first characters of a text, counted as Pagefind does. */
function head(text: string, length: number): string {
  return [...text].slice(0, length).join('');
}

/** How many characters two words have in common at their beginnings. */
export function sharedLength(left: string, right: string): number {
  const other = [...right];
  const at = [...left].findIndex((character, index) => character !== other[index]);
  return at < 0 ? [...left].length : at;
}

function isLoose(term: string, { from, to }: ChunkRange): boolean {
  const [length, fromLength, toLength] = [term, from, to].map((text) => [...text].length) as [number, number, number];
  return compare(head(term, fromLength), head(from, length)) >= 0 && compare(head(term, toLength), head(to, length)) <= 0;
}

/** Ranges whose chunks Pagefind's engine loads for a term: those that hold it, or else those that hold its beginning. */
export function rangesFor(term: string, ranges: readonly ChunkRange[]): ChunkRange[] {
  const strict = ranges.filter(({ from, to }) => compare(term, from) >= 0 && compare(term, to) <= 0);
  return strict.length > 0 ? strict : ranges.filter((range) => isLoose(term, range));
}

/** Shortest beginning of a word that sorts after the word before it: where Pagefind lets a chunk start. */
export function openingOf(before: string, word: string): string {
  return head(word, sharedLength(before, word) + 1);
}

/** The last term before another one. Throws where there is none. */
function justBefore(term: string): string {
  const last = [...term].at(-1)?.codePointAt(0) ?? 0;
  if (last === 0) throw new Error(`no term comes before ${JSON.stringify(term)}`);
  return term.slice(0, -String.fromCodePoint(last).length) + String.fromCodePoint(last === 0xe000 ? 0xd7ff : last - 1) + LAST_CHARACTER;
}

/** Beginnings that the words on both sides of a cut have in common, for which Pagefind loaded the chunk of the second word. */
function sharedBeginnings(before: string, { words: [first = ''], origin }: ChunkPart, former: readonly ChunkRange[]): string[] {
  const beginnings = Array.from({ length: sharedLength(before, first) }, (_, index) => head(first, index + 1));
  return beginnings.filter((beginning) => rangesFor(beginning, former).some(({ hash }) => hash === origin));
}

/**
 * Ranges of the parts of chunks, in the order of their words. A term lies in the range of one part, without a gap in between; a beginning of words that
 * stand in more parts than one has further ranges of its own, so that it loads all parts of what it loaded before (`former`), as far as they hold such words.
 */
export function rangesOf(parts: readonly ChunkPart[], former: readonly ChunkRange[]): ChunkRange[] {
  const openings = parts.map(({ words: [first = ''] }, index) => openingOf(parts[index - 1]?.words.at(-1) ?? '', first));
  return parts.flatMap((part, index) => {
    const next = openings[index + 1];
    const to = next === undefined ? former.at(-1)?.to : justBefore(next);
    const before = parts[index - 1]?.words.at(-1);
    const further = before === undefined ? [] : sharedBeginnings(before, part, former);
    return [{ from: openings[index] ?? '', to: to ?? '', hash: part.hash }, ...further.map((term) => ({ from: term, to: term, hash: part.hash }))];
  });
}
