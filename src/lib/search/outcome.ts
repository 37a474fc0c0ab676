import type { Card } from '#lib/search/card.ts';
import type { Run } from '#lib/search/excerpt.ts';

/** A passage of a hit. */
export interface HitPart {
  title: string;
  /** Path with an anchor and a text directive, without the base. */
  path: string;
  excerpt: Run[];
}

/** One line of the results. */
export interface Hit {
  /** Path with the directive that marks the passage, without the base. */
  path: string;
  title: string;
  /** Kind of page, as the layouts name it. */
  kind: string;
  /** Why it is there where the excerpt does not say so. */
  why: string[];
  excerpt: Run[];
  parts: HitPart[];
  /** Whether a name answered: such a hit has one line below its title and never changes its height. */
  named: boolean;
  /** Share of the query that it holds, 0 to 1. */
  coverage: number;
}

/** Numbers of hits by value of each filter. */
export type Counts = Readonly<Record<'kind' | 'section' | 'decade', Readonly<Record<string, number>>>>;

/** What a search brought. */
export interface Outcome {
  /** Stage: names alone, or the full text as well. */
  complete: boolean;
  /** What was searched instead, where a word was mistyped. */
  instead?: string;
  /** Words that stand nowhere and were left out. */
  ignored: string[];
  card?: Card;
  /** Words whose rows a card of figures shows first. */
  words: string[];
  hits: Hit[];
  /** Number of hits in all, the card among them. */
  total: number;
  counts?: Counts;
  /** Records with the nearest names, where nothing was found. */
  nearest: { title: string; path: string }[];
}
