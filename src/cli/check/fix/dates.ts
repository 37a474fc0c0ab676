import { normalizeDate } from '#lib/normalize-date.ts';
import type { Finding } from '#schemas/problems.ts';

/** A key with a value on the same line: what stands before the value, the value, and what follows it. */
const ENTRY = /^(\s*(?:- )*(?:\{?[\w-]+:\s*))(["']?)([^"'#{}[\]]+?)\2(\s*(?:#.*)?)$/;

function isDateFinding({ rule, what }: Finding): boolean {
  return rule === 'invalid-date' || (rule === 'wrong-type' && /expected a (date|day) in quotes/.test(what));
}

function mendLine(line: string): string {
  const [, before, , value = '', after] = ENTRY.exec(line) ?? [];
  const date = before === undefined ? undefined : normalizeDate(value);
  return date === undefined ? line : `${before}"${date}"${after}`;
}

/** Text of a file with the dates that its findings name in the form of records, where they can mean only one thing. */
export function mendDates(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n');
  for (const { line } of findings.filter(isDateFinding)) lines[line - 1] = mendLine(lines[line - 1] ?? '');
  return lines.join('\n');
}
