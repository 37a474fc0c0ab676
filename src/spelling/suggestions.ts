import { distance } from 'fastest-levenshtein';
import { capitalized } from '#lib/text.ts';
import type { Has } from '#spelling/american.ts';

/** What a dictionary offers to find the word that was meant. */
export interface SuggestionPorts {
  has: Has;
  /** How far a candidate is from the word: less for what is often mistaken. */
  cost(word: string, candidate: string): number;
  /** Candidates from further away; left out where there is no time for it. */
  search?(word: string): string[];
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Words longer than this are not words. */
const LONGEST = 40;

/** Everything that is one slip of the fingers away: two letters exchanged, one missing, one too many, one wrong. */
function* oneSlip(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    if (after.length > 0) yield before + after.slice(1);
    for (const letter of ALPHABET) {
      yield before + letter + after;
      if (after.length > 0) yield before + letter + after.slice(1);
    }
  }
}

/** What makes one candidate likelier than another. */
export interface Likelihood {
  /** How often a word, in small letters, occurs in the site's texts. */
  often(word: string): number;
  /** Names that are near; they are candidates too. */
  names: readonly string[];
}

/** What a candidate costs less for each power of ten of its occurrences; a wrong vowel costs 90. With 25 more common words win over the one that is nearer. */
const OFTEN = 15;

/** Words that were probably meant, best first; a word of the site's texts comes before one that they never use, the same first letter before another. */
export function suggestionsFor(word: string, { has, cost, search }: SuggestionPorts, { often, names }: Likelihood): string[] {
  if (word.length > LONGEST) return [];
  const lower = word.toLowerCase();
  const near = [...names, ...[...new Set(oneSlip(lower))].filter((candidate) => candidate !== lower && candidate.length > 1 && has(candidate))];
  const most = Math.max(2, Math.floor(lower.length / 4));
  const found = near.length > 0 ? near : (search?.(lower) ?? []).filter((candidate) => /^\p{Ll}+$/u.test(candidate) && distance(lower, candidate) <= most);
  const rank = (candidate: string): number => {
    const small = candidate.toLowerCase();
    return cost(lower, small) + (small.charAt(0) === lower.charAt(0) ? 0 : 50) - OFTEN * Math.log10(1 + often(small));
  };
  const ranked = found.map((candidate) => ({ candidate, rank: rank(candidate) })).sort((a, b) => a.rank - b.rank);
  const good = ranked.filter(({ rank: value }) => value <= (ranked[0]?.rank ?? 0) + 60).map(({ candidate }) => candidate);
  return [...new Set(/^\p{Lu}/u.test(word) ? good.map(capitalized) : good)].slice(0, 3);
}
