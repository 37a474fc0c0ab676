import type { NamesIndex } from '#lib/search/names.ts';
import { bestPassage } from '#lib/search/passage.ts';
import { kindWeight } from '#lib/search/order.ts';
import { readFacets } from '#lib/search/text-index.ts';
import type { Facets, FoundResult, TextIndex } from '#lib/search/text-index.ts';
import { stem, wordsOf } from '#lib/search/words.ts';
import type { Query } from '#lib/search/query.ts';

/** A page that answers in its text, before the text is fetched. */
export interface TextMatch {
  id: string;
  facets: Facets;
  /** 0 to 1 within the query: 1 is the best page. */
  score: number;
  /** Share of the query that it holds, by the weight of the words. */
  coverage: number;
  /** Words of the query that it holds. */
  words: string[];
  result: FoundResult;
}

/** What the full text brought. */
export interface TextAnswer {
  matches: TextMatch[];
  /** Words that stand nowhere. */
  missing: string[];
}

/** How much a synonym counts against the word itself. */
const SYNONYM = 0.55;
/** How much the words of a title count against the abbreviation that was asked for. */
const SPELLED_OUT = 0.4;
/** Score of a version found after its name: phrases have no score of their own. */
const VERSIONED = 12;
/** How much it counts that the words stand in one passage, against that the page holds them somewhere. */
const TOGETHER = 0.6;
/** How fast a page falls behind that lacks words of the query. */
const COVERAGE_POWER = 2;

interface Scores {
  word: string;
  weight: number;
  byPage: Map<string, FoundResult>;
  factor: Map<string, number>;
}

/** A version such as "1.0" means something after a name only; Pagefind would take it for "10". */
const VERSION = /^\d+(?:\.\d+)+$/;

/** What a word is looked up as, and how much each counts: itself, the group of its synonyms, the words of the title that it abbreviates. */
function variantsOf(word: string, before: string | undefined, names: NamesIndex): [query: string, share: number][] {
  if (VERSION.test(word) && before !== undefined) return [[`"${before} ${word}"`, VERSIONED]];
  const group = names.synonyms.get(stem(word));
  const title = names.shortFor.get(word);
  return [[word, 1], ...(group === undefined ? [] : [[group, SYNONYM] as [string, number]]), ...(title === undefined ? [] : [[title, SPELLED_OUT] as [string, number]])];
}

/** Pages with a word or what stands for it; a page counts by its better match. */
async function scoresOf(word: string, before: string | undefined, index: TextIndex, names: NamesIndex, pages: number): Promise<Scores> {
  const byPage = new Map<string, FoundResult>();
  const factor = new Map<string, number>();
  for (const [variant, share] of variantsOf(word, before, names)) {
    for (const result of (await index.search(variant)).results) {
      const held = byPage.get(result.id);
      if (held && held.score * (factor.get(result.id) ?? 1) >= result.score * share) continue;
      byPage.set(result.id, result);
      factor.set(result.id, share);
    }
  }
  return { word, weight: 1 + Math.log(1 + pages / (1 + byPage.size)), byPage, factor };
}

/** Ids of the pages that hold each phrase word by word; undefined where none is asked for. */
async function pagesWithPhrases(phrases: readonly string[], index: TextIndex): Promise<Set<string> | undefined> {
  let kept: Set<string> | undefined;
  for (const phrase of phrases) {
    const ids = new Set((await index.search(`"${wordsOf(phrase).join(' ')}"`)).results.map(({ id }) => id));
    kept = kept ? kept.intersection(ids) : ids;
  }
  return kept;
}

async function pagesWithout(words: readonly string[], index: TextIndex): Promise<Set<string>> {
  const found = await Promise.all(words.map((word) => index.search(`"${word}"`)));
  return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
}

/** Ranks the pages of a Pagefind index for a query: each word is asked alone, so that a page need not hold them all. */
export class TextSearch {
  readonly #index: TextIndex;
  readonly #names: NamesIndex;
  #facets: Promise<ReadonlyMap<string, Facets>> | undefined;

  constructor(index: TextIndex, names: NamesIndex) {
    this.#index = index;
    this.#names = names;
  }

  /** Values of every page by its id. */
  facets(): Promise<ReadonlyMap<string, Facets>> {
    this.#facets ??= readFacets(this.#index).catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  /** Whether a word or another form of it stands in a text. */
  async has(word: string): Promise<boolean> {
    return (await this.#index.search(`"${word}"`)).results.length > 0;
  }

  /** All pages that answer, best first. */
  async rank(query: Query): Promise<TextAnswer> {
    const facets = await this.facets();
    const scores = await Promise.all(query.content.map((word, place) => scoresOf(word, query.content[place - 1], this.#index, this.#names, facets.size)));
    const [phrases, excluded] = [await pagesWithPhrases(query.phrases, this.#index), await pagesWithout(query.excluded, this.#index)];
    const total = scores.reduce((sum, { weight, byPage }) => sum + (byPage.size > 0 ? weight : 0), 0);
    const ids = new Set(scores.flatMap(({ byPage }) => [...byPage.keys()]));
    const matches = [...ids].filter((id) => !excluded.has(id) && (phrases?.has(id) ?? true)).map((id): TextMatch => {
      const held = scores.filter(({ byPage }) => byPage.has(id));
      const coverage = held.reduce((sum, { weight }) => sum + weight, 0) / total;
      const together = bestPassage(held.map(({ weight, byPage }) => ({ weight, places: byPage.get(id)?.words ?? [] }))) / total;
      const sum = held.reduce((score, { byPage, factor }) => score + (byPage.get(id)?.score ?? 0) * (factor.get(id) ?? 1), 0);
      const values = facets.get(id) ?? {};
      const result = held[0]?.byPage.get(id) as FoundResult;
      return { id, facets: values, coverage, words: held.map(({ word }) => word), result, score: sum * ((1 - TOGETHER) * coverage + TOGETHER * together) ** COVERAGE_POWER * kindWeight(query, values['kind'] ?? '') };
    });
    const best = Math.max(...matches.map(({ score }) => score), Number.MIN_VALUE);
    return {
      matches: matches.map((match) => ({ ...match, score: match.score / best })).sort((a, b) => b.score - a.score),
      missing: scores.filter(({ byPage }) => byPage.size === 0).map(({ word }) => word),
    };
  }

  /** The match with all its words marked: Pagefind marks only what it was asked for. */
  async marked({ id, words, result }: TextMatch, phrases: readonly string[]): Promise<FoundResult> {
    const asked = phrases.length > 0 ? `"${wordsOf(phrases[0] ?? '').join(' ')}"` : words.join(' ');
    if (words.length < 2 && phrases.length === 0) return result;
    return (await this.#index.search(asked)).results.find((found) => found.id === id) ?? result;
  }
}
