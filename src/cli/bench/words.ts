import { pick } from '#cli/bench/random.ts';
import type { Random } from '#cli/bench/random.ts';

/** Heaps' law: after n words of text, FACTOR × n ** POWER different ones have occurred. The figures are near those of the site's own texts. */
const FACTOR = 10;
const POWER = 0.55;

const ONSETS = 'b c d f g h j k l m n p r s t v w z br cl dr fl gr pl pr sl st tr sh ch'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const CODAS = ' l m n r s t nd st lk'.split(' ');

/** Frequent words are short: up to these ranks words have one, two and three syllables. */
const SYLLABLES = [60, 1500, 12_000];

/** How many different words a text of so many words has. */
export function vocabularySize(words: number): number {
  return Math.ceil(FACTOR * words ** POWER);
}

/** Endless text of invented words: each rank of a vocabulary that grows by Heaps' law occurs as often as Zipf's law has it. */
export class WordStream {
  readonly #random: Random;
  readonly #vocabulary: string[] = [];
  readonly #taken = new Set<string>();
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The next word; the first one of its kind where the vocabulary has grown. */
  next(): string {
    this.#count += 1;
    const size = this.#vocabulary.length;
    return size < vocabularySize(this.#count) ? this.#invent() : this.#vocabulary[Math.floor((size + 1) ** this.#random()) - 1] ?? '';
  }

  /** So many words. */
  take(count: number): string[] {
    return Array.from({ length: count }, () => this.next());
  }

  /** So many words such as names are made of. */
  takeTelling(count: number): string[] {
    return Array.from({ length: count }, () => {
      let word = this.next();
      while (!isTelling(word)) word = this.next();
      return word;
    });
  }

  #invent(): string {
    const rank = this.#vocabulary.length;
    const syllables = 1 + SYLLABLES.filter((most) => rank >= most).length;
    let word = '';
    do word = Array.from({ length: syllables }, () => pick(this.#random, ONSETS) + pick(this.#random, VOWELS)).join('') + pick(this.#random, CODAS);
    while (this.#taken.has(word));
    this.#taken.add(word);
    this.#vocabulary.push(word);
    return word;
  }
}

/** Whether a word is more than one of the few that join the others: those have one syllable. */
export function isTelling(word: string): boolean {
  return (word.match(/[aeiou]+/g) ?? []).length > 1;
}

/** A word with a capital. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words as sentences of a dozen. */
export function sentences(words: readonly string[]): string {
  const count = Math.ceil(words.length / 12);
  return Array.from({ length: count }, (_, index) => `${capital(words.slice(index * 12, (index + 1) * 12).join(' '))}.`).join(' ');
}
