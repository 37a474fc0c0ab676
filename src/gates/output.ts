import { join } from 'node:path';
import { budgetFigures, checkBudgets } from '#gates/output/budgets.ts';
import { readBuiltSite } from '#gates/output/built-site.ts';
import { formatTable } from '#gates/output/figures.ts';
import { checkLinks } from '#gates/output/links.ts';
import { checkCanonicals, checkIds, checkInlineCode, checkPolicies, checkTitles } from '#gates/output/pages.ts';
import { buildFigures, wholeFigures } from '#gates/output/report.ts';
import { checkSitemap } from '#gates/output/sitemap.ts';
import { transferSizes } from '#gates/output/sizes.ts';
import { checkResources } from '#gates/output/third-party.ts';
import { checkValidity } from '#gates/output/validity.ts';
import { byPlace, problems } from '#schemas/problems.ts';
import type { Finding, Problem } from '#schemas/problems.ts';

/** What the output gate found. */
export interface OutputResult {
  findings: Finding[];
  /** Number of rules that were checked. */
  checks: number;
  /** Table of sizes with their ceilings. */
  report: string;
}

/** Where the build leaves its record. */
const BUILD_RECORD = join('test-results', 'build.json');

/** Checks a built site as a whole: ids, links, titles, code, addresses, HTML and budgets. Paths of findings are those of built files. */
export async function checkOutput(folder: string, { buildRecord = BUILD_RECORD } = {}): Promise<OutputResult> {
  const built = readBuiltSite(folder);
  if (built.pages.length === 0) throw new Error(`${folder} holds no page: build the site first`);
  const validity = checkValidity(built);
  const sizeOf = transferSizes(built);
  const figures = [...budgetFigures(built, sizeOf), ...wholeFigures(built), ...buildFigures(buildRecord)];
  const checks = [checkIds, checkLinks, checkTitles, checkInlineCode, checkPolicies, checkCanonicals, checkSitemap, checkResources];
  const findings = [...checks.flatMap((check) => check(built)), ...checkBudgets(figures, folder), ...(await validity)];
  const rules = Object.values<Problem>(problems).filter(({ gate }) => gate === 'output');
  return { findings: findings.sort(byPlace), checks: rules.length, report: formatTable(figures) };
}
