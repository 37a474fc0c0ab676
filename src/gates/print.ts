import { href, rulePath } from '#lib/paths.ts';
import { plural } from '#lib/text.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import { site } from '#site.ts';

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

/** Address at which a rule is explained with an example; that of all rules where none is given. */
export function ruleAddress(rule?: Rule): string {
  return site.url + href(rulePath(rule), site.base);
}

/** Last line of a report with findings: where each of its rules is explained. */
export function formatRulesHint(): string {
  return `Every rule with an example: ${ruleAddress()}`;
}
