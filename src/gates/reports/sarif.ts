import { problems } from '#schemas/problems.ts';
import type { Finding, Problem, Rule } from '#schemas/problems.ts';

/** What the report says of the site that it is about. */
export interface SarifContext {
  /** Name of the checker. */
  name: string;
  /** Address of the guide to the rules; each rule is a fragment of it. */
  guide: string;
}

/** A template with its details readable: "{key}" becomes "…". */
function generic(template: string): string {
  return template.replace(/\{\w+\}/g, '…');
}

function ruleOf(rule: Rule, guide: string): object {
  const problem: Problem = problems[rule];
  const { what, why, cure } = problem;
  return { id: rule, shortDescription: { text: rule.replaceAll('-', ' ') }, fullDescription: { text: `${generic(what)}. ${generic(why)}` }, help: { text: generic(cure) }, helpUri: `${guide}#${rule}`, defaultConfiguration: { level: problem.severity ?? 'error' } };
}

function resultOf(found: Finding, rules: readonly Rule[]): object {
  const artifactLocation = { uri: found.path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
  return {
    ruleId: found.rule,
    ruleIndex: rules.indexOf(found.rule),
    level: found.severity,
    message: { text: `${found.what}. ${found.why} ${found.cure}` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: found.line, startColumn: found.column } } }],
  };
}

/** Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
export function formatAsSarif(findings: readonly Finding[], { name, guide }: SarifContext): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const driver = { name, informationUri: guide, rules: rules.map((rule) => ruleOf(rule, guide)) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: findings.map((found) => resultOf(found, rules)) };
  return JSON.stringify({ $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2);
}
