import type { Prompter } from '#cli/new/prompter.ts';

/** Everything that the command gets from outside. */
export interface Setting {
  /** Folder that holds content/. */
  root: string;
  argv: readonly string[];
  /** Day of the clock, YYYY-MM-DD. */
  today: string;
  /** Who answers questions; nobody where the command runs in a script. */
  prompter?: Prompter | undefined;
  print(text: string): void;
  complain(text: string): void;
}
