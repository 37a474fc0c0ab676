import type { Format } from '#cli/check/arguments.ts';
import { formatFindings } from '#gates/print.ts';
import { formatForGithub } from '#gates/reports/github.ts';
import { formatAsJson } from '#gates/reports/json.ts';
import { formatAsSarif } from '#gates/reports/sarif.ts';
import { ruleAddress } from '#gates/rule-address.ts';
import type { Finding } from '#schemas/problems.ts';
import { site } from '#site.ts';

const REPORTS: Record<Format, (findings: readonly Finding[]) => string> = {
  text: formatFindings,
  json: formatAsJson,
  github: (findings) => (findings.length > 0 ? formatForGithub(findings) : formatFindings(findings)),
  sarif: (findings) => formatAsSarif(findings, { name: site.name, guide: ruleAddress() }),
};

/** Findings in the form that was asked for. */
export function formatReport(findings: readonly Finding[], format: Format): string {
  return REPORTS[format](findings);
}
