import { distance } from 'fastest-levenshtein';

/** Fragment id of a heading: lower case, words joined by hyphens; the same as Astro's for ASCII headings. */
export function slugify(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Number of words of running text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Longer words are no typing errors of one another. */
const LONGEST_WORD = 200;

/** A value that is no list or map as text; others, and what is absent, as the empty text. Unlike String, never runs code of the value. */
export function plainText(value: unknown): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** Closest of the known words by edit distance, or undefined where none is near (a third of the length, at least 2). */
export function closest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const value = distance(word, candidate);
    if (value < least) [best, least] = [candidate, value];
  }
  return best;
}

/** "1 source", "2 sources": a count with its noun. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : many}`;
}

/** Text of at most so many characters: cut after a word, with an ellipsis. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, '')}…`;
}

/** Letter under which a title is filed in an index: A–Z, or "#" for digits and signs. */
export function indexLetter(title: string): string {
  const first = title.normalize('NFKD').replace(/^\W+/u, '').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** First sentences of a text, as many as fit into so many words, at least one. */
export function firstSentences(text: string, words: number): string {
  const sentences = text.match(/[^.!?]+(?:[.!?](?!\s)[^.!?]*)*[.!?]+[”"’)]*\s*|[^.!?]+$/g) ?? [];
  let [taken, count] = ['', 0];
  for (const sentence of sentences) {
    count += countWords(sentence);
    if (taken !== '' && count > words) break;
    taken += sentence;
  }
  return taken.trim();
}

/** A text with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lines without their common indentation, and without the line breaks around them. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, text.length);
  return lines.map((line) => line.slice(common)).join('\n');
}
