/** Templates of one rule; {name} stands for a detail of the finding. */
export interface Problem {
  /** Gate that reports it. */
  gate: 'syntax' | 'shape' | 'relations' | 'output';
  /** Set for what a person should look at and may leave: a warning stops neither the build nor a pull request. */
  severity?: 'warning';
  /** Set where only somebody who has all files can mend it: the check in the browser, which is given one or two, leaves it out. */
  whole?: true;
  /** What is wrong, with details. */
  what: string;
  /** Why it matters to readers. */
  why: string;
  /** How to mend it. */
  cure: string;
}
