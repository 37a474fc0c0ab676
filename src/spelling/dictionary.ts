import { decodeTrie, editDistanceWeighted, mapDictionaryInformationToWeightMap } from 'cspell-trie-lib';
import { suggestionsFor } from '#spelling/suggestions.ts';
import type { Likelihood } from '#spelling/suggestions.ts';

/** The words of US English. */
export interface Dictionary {
  /** Whether it lists a word, as written. */
  has(word: string): boolean;
  /** Words that were probably meant, best first, listed ones and names; `far` looks beyond one slip of the fingers, which takes a tenth of a second. */
  suggest(word: string, far: boolean, likelihood: Likelihood): string[];
}

/** Letters that are mistaken for one another cost less than others. */
const WEIGHTS = mapDictionaryInformationToWeightMap({
  locale: 'en-US',
  alphabet: 'a-z',
  suggestionEditCosts: [
    { map: 'f(ph)(gh)|(sion)(tion)(cion)|(er)(or)(ar)|(ance)(ence)|(ant)(ent)|(able)(ible)|(ie)(ei)', replace: 60 },
    { map: 'l(ll)|s(ss)|t(tt)|e(ee)|b(bb)|d(dd)|m(mm)|n(nn)|c(cc)|p(pp)|r(rr)|f(ff)', replace: 60 },
    { map: 'aeiouy', replace: 90, swap: 75, insDel: 90 },
  ],
});

/** Time that one far search may take, in milliseconds: long enough that what is proposed does not depend on the machine. */
const PATIENCE = 5000;

/** A dictionary from the bytes of a cspell trie, uncompressed; takes a third of a second. */
export function dictionaryOf(bytes: Uint8Array<ArrayBuffer>): Dictionary {
  const trie = decodeTrie(bytes);
  const has = (word: string): boolean => trie.has(word);
  const cost = (word: string, candidate: string): number => editDistanceWeighted(word, candidate, WEIGHTS);
  const search = (word: string): string[] => trie.suggest(word, { numSuggestions: 8, weightMap: WEIGHTS, changeLimit: 3, timeout: PATIENCE });
  return { has, suggest: (word, far, likelihood) => suggestionsFor(word, { has, cost, ...(far && { search }) }, likelihood) };
}

/** A dictionary that is read when it is first asked. */
export function lazyDictionary(read: () => Dictionary): Dictionary {
  let held: Dictionary | undefined;
  const dictionary = (): Dictionary => (held ??= read());
  return { has: (word) => dictionary().has(word), suggest: (word, far, likelihood) => dictionary().suggest(word, far, likelihood) };
}
