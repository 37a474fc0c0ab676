import { isError } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { plural } from '#lib/text.ts';

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A finding as contributors read it: where and which rule, what is wrong, why it matters, how to mend it. */
export function formatFinding({ path, line, column, rule, severity, what, why, cure }: Finding): string {
  return [`${path}:${line}:${column}  ${severity === 'warning' ? 'warning ' : ''}${rule}`, `  What: ${sentence(what)}`, `  Why:  ${why}`, `  Cure: ${cure}`].join('\n');
}

/** "2 findings and 3 warnings in 4 files." */
export function formatCount(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  const counts = [...(errors > 0 ? [plural(errors, 'finding')] : []), ...(errors < findings.length ? [plural(findings.length - errors, 'warning')] : [])];
  const files = new Set(findings.map(({ path }) => path)).size;
  return counts.length === 0 ? 'No findings.' : `${counts.join(' and ')} in ${plural(files, 'file')}.`;
}

/** All findings, errors before warnings, each followed by an empty line, and the count. */
export function formatFindings(findings: readonly Finding[]): string {
  const ordered = [...findings.filter(isError), ...findings.filter((found) => !isError(found))];
  return [...ordered.map((found) => `${formatFinding(found)}\n`), formatCount(findings)].join('\n');
}
