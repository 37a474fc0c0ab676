import type { Finding } from '#schemas/problems.ts';
import { plural } from '#lib/text.ts';

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A finding as contributors read it: where and which rule, what is wrong, why it matters, how to mend it. */
export function formatFinding({ path, line, column, rule, what, why, cure }: Finding): string {
  return [`${path}:${line}:${column}  ${rule}`, `  What: ${sentence(what)}`, `  Why:  ${why}`, `  Cure: ${cure}`].join('\n');
}

/** All findings, each followed by an empty line, and the count. */
export function formatFindings(findings: readonly Finding[]): string {
  const files = new Set(findings.map(({ path }) => path)).size;
  const count = findings.length === 0 ? 'No findings.' : `${plural(findings.length, 'finding')} in ${plural(files, 'file')}.`;
  return [...findings.map((found) => `${formatFinding(found)}\n`), count].join('\n');
}
