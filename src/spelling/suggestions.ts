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

/** Words that were probably meant, best first; those that begin with the same letter come before others as good. */
export function suggestionsFor(word: string, { has, cost, search }: SuggestionPorts): string[] {
  if (word.length > LONGEST) return [];
  const lower = word.toLowerCase();
  const near = [...new Set(oneSlip(lower))].filter((candidate) => candidate !== lower && candidate.length > 1 && has(candidate));
  const most = Math.max(2, Math.floor(lower.length / 4));
  const found = near.length > 0 ? near : (search?.(lower) ?? []).filter((candidate) => /^\p{Ll}+$/u.test(candidate) && distance(lower, candidate) <= most);
  const rank = (candidate: string): number => cost(lower, candidate) + (candidate.charAt(0) === lower.charAt(0) ? 0 : 50);
  const ranked = found.map((candidate) => ({ candidate, rank: rank(candidate) })).sort((a, b) => a.rank - b.rank);
  const good = ranked.filter(({ rank: value }) => value <= (ranked[0]?.rank ?? 0) + 60).map(({ candidate }) => candidate);
  return [...new Set(/^\p{Lu}/u.test(word) ? good.map(capitalized) : good)].slice(0, 3);
}
