import type { Choice } from '#cli/new/world.ts';

/** One question. */
export interface Question {
  message: string;
  /** Answer that is proposed. */
  initial?: string;
  needed: boolean;
  /** Answers to choose from; without them the answer is written. */
  choices?: readonly Choice[];
  /** Whether several may be chosen. */
  many?: boolean;
  /** What is wrong with an answer, or nothing. */
  objection(answer: string): string | undefined;
}

/** Asks a person. Answers are empty where something optional is left out; rejects with Canceled when the person stops. */
export interface Prompter {
  /** The answers: one, or several where many may be chosen. */
  ask(question: Question): Promise<string[]>;
  confirm(message: string): Promise<boolean>;
  tell(message: string): void;
}

/** The person stopped. */
export class Canceled extends Error {}
