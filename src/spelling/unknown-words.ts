import type { Root } from 'mdast';
import { ownLines } from '#markdown/own-words.ts';
import { placesIn } from '#markdown/rules/place.ts';
import type { TextPlace } from '#markdown/rules/place.ts';
import { ownWordsOf } from '#schemas/own-words.ts';
import type { Place } from '#schemas/problems.ts';
import type { PlacedRecord } from '#schemas/record-style.ts';
import { americanOfListed } from '#spelling/american.ts';
import type { Has } from '#spelling/american.ts';
import { chunksOf, wordsOfChunk } from '#spelling/words.ts';
import type { TextWord } from '#spelling/words.ts';

/** A word that the dictionary does not list, or lists in its British form; names and the words of content/words.yaml are not yet taken out. */
export interface StatedWord extends Place {
  word: string;
  /** Whether the word stands at the place itself, or somewhere in the value that begins there. */
  exact: boolean;
}

/** How many words of one value are looked for in its file; what comes after them stands where the value begins. */
const MOST_PLACED = 200;
/** Parts of a name with capitals inside: "OpenStack" is "Open" and "Stack". */
const PARTS = /\p{Lu}{2,}(?![\p{Ll}])|\p{Lu}?\p{Ll}+/gu;
const INNER_CAPITAL = /.\p{Lu}/u;

function isListed(word: string, has: Has): boolean {
  return has(word) || has(word.charAt(0).toLowerCase() + word.slice(1));
}

/** Whether the dictionary vouches for a word in US spelling. */
function isSpelled(word: string, has: Has): boolean {
  if (isListed(word, has)) return americanOfListed(word, has) === undefined;
  const parts = INNER_CAPITAL.test(word) ? word.match(PARTS) ?? [] : [];
  return parts.length > 0 && parts.every((part) => part.length < 3 || part === part.toUpperCase() || isListed(part, has));
}

/** Tells which words of texts the dictionary does not vouch for; looks every passage up once. */
export class UnknownWords {
  readonly #has: Has;
  readonly #ofChunk = new Map<string, TextWord[]>();

  constructor(has: Has) {
    this.#has = has;
  }

  #inChunk(chunk: string): TextWord[] {
    const known = this.#ofChunk.get(chunk);
    if (known) return known;
    const unknown = wordsOfChunk(chunk).filter(({ word }) => !isSpelled(word, this.#has));
    this.#ofChunk.set(chunk, unknown);
    return unknown;
  }

  #in(text: string): TextWord[] {
    return chunksOf(text).flatMap(({ 0: chunk, index: start = 0 }) => this.#inChunk(chunk).map(({ word, index }) => ({ word, index: start + index })));
  }

  /** Those in the fields of a record. */
  ofRecord(record: PlacedRecord): StatedWord[] {
    return ownWordsOf(record.collection, record.data).flatMap(({ path, text }) => this.#in(text).map(({ word, index }, count) => {
      const written = text.slice(index, index + word.length);
      const place = count < MOST_PLACED ? record.find(path, written, index) : undefined;
      return { ...(place ?? record.locate(path)), word, exact: place !== undefined && written === word };
    }));
  }

  /** Those in the text of a page. */
  ofText(tree: Root, body: string, context: TextPlace): StatedWord[] {
    const placeOf = placesIn(body, context);
    return ownLines(tree, body).flatMap(({ start, text }) => this.#in(text).map(({ word, index }) => {
      return { ...placeOf(start + index), word, exact: text.startsWith(word, index) };
    }));
  }
}
