import type { Outcome } from '#lib/search/outcome.ts';
import type { SearchState } from '#lib/search/state.ts';

/** What the page asks the worker. */
export interface Question {
  /** Number of the question; an answer to an older one is dropped. */
  turn: number;
  state: SearchState;
  /** How many hits are wanted; 0 for names alone. */
  limit: number;
}

/** What the worker answers: an outcome of either stage, or that the full text cannot be had. */
export type Answer = { turn: number; outcome: Outcome; failed?: never } | { turn: number; failed: true; outcome?: never };
