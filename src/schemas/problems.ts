/** The catalogue of everything the gates can find: one entry a rule, used by the build, `npm run check`, the check in the browser and the guide. */
import type { Replacement } from '#lib/passages.ts';
import { outputProblems } from '#schemas/problems/output.ts';
import type { Problem } from '#schemas/problems/problem.ts';
import { relationsProblems } from '#schemas/problems/relations.ts';
import { shapeProblems } from '#schemas/problems/shape.ts';
import { styleProblems } from '#schemas/problems/style.ts';
import { syntaxProblems } from '#schemas/problems/syntax.ts';

export type { Problem, Replacement };

export const problems = { ...syntaxProblems, ...styleProblems, ...shapeProblems, ...relationsProblems, ...outputProblems } as const satisfies Record<string, Problem>;

/** Name of a rule. */
export type Rule = keyof typeof problems;

/** Where in which file, from the top of the repository; lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

/** One thing that is wrong, ready to be printed. */
export interface Finding extends Place {
  rule: Rule;
  /** Errors stop the build; warnings are for a person to weigh. */
  severity: 'error' | 'warning';
  what: string;
  why: string;
  cure: string;
  /** What a program can write in place of what is wrong; given only where the place is exact. */
  change?: Replacement;
}

function fill(template: string, details: Readonly<Record<string, string>>, rule: Rule): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined) throw new Error(`rule ${rule} needs the detail "${name}"`);
    return value;
  });
}

/** Makes a finding from the catalogue; throws when a detail that the rule names is not given. */
export function finding(rule: Rule, place: Place, details: Readonly<Record<string, string>> = {}, change?: Replacement): Finding {
  const problem: Problem = problems[rule];
  return { ...place, rule, severity: problem.severity ?? 'error', what: fill(problem.what, details, rule), why: problem.why.includes('{') ? fill(problem.why, details, rule) : problem.why, cure: fill(problem.cure, details, rule), ...(change && { change }) };
}

/** " (did you mean "x"?)" for a cure, or nothing. */
export function suggestionText(candidate: string | undefined): string {
  return candidate === undefined ? '' : ` (did you mean "${candidate}"?)`;
}

/** Orders findings by file and place. */
export function byPlace(a: Finding, b: Finding): number {
  return a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}

/** Whether a finding of a rule is only for somebody who has all files. */
export function isOfWhole({ rule }: Finding): boolean {
  const problem: Problem = problems[rule];
  return problem.whole === true;
}

/** Whether a finding stops the build. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
