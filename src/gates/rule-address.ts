import { href, rulePath } from '#lib/paths.ts';
import type { Rule } from '#schemas/problems.ts';
import { site } from '#site.ts';

/** Address at which a rule is explained with an example; that of all rules where none is given. */
export function ruleAddress(rule?: Rule): string {
  return site.url + href(rulePath(rule), site.base);
}

/** Last line of a report with findings: where each of its rules is explained. */
export function formatRulesHint(): string {
  return `Every rule with an example: ${ruleAddress()}`;
}
