import { join } from 'node:path';
import { addressOfFile } from '#gates/output/page.ts';
import { resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import { checkFigures } from '#gates/output/check-size.ts';
import { KILOBYTE, formatFigure } from '#gates/output/figures.ts';
import type { Figure } from '#gates/output/figures.ts';
import { firstViewOf, referenceArticle, waitingScriptsOf } from '#gates/output/first-view.ts';
import type { SizeOf } from '#gates/output/sizes.ts';
import { searchFigures } from '#gates/output/search-size.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

/** Ceilings of the design, in kilobytes unless their name says otherwise; that of a year holds the facts with which it is still one page, and some dozens more for those to be contributed. */
const CEILINGS = { firstView: 46, html: 15, styles: 6, fonts: 26, scripts: 2, tools: 2, requests: 6, year: 36, thirdParties: 0 };

function articleFigures(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  const page = referenceArticle(built);
  if (!page) return [];
  const { styles, fonts, scripts } = firstViewOf(built, page);
  const sum = (files: readonly string[]): number => files.reduce((total, file) => total + sizeOf(file), 0) / KILOBYTE;
  const { words, citations, charts } = page.prose;
  const { file, address } = page;
  const parts = { html: sum([file]), styles: sum(styles), fonts: sum(fonts), scripts: sum(scripts) };
  const whole = Object.values(parts).reduce((total, part) => total + part, 0);
  const told = `${address} (${words.toLocaleString('en-US')} words, ${citations} citations, ${charts} ${charts === 1 ? 'chart' : 'charts'})`;
  return [
    { what: `first view of ${told}`, value: whole, unit: 'KB', ceiling: CEILINGS.firstView, file },
    { what: '  HTML', value: parts.html, unit: 'KB', ceiling: CEILINGS.html, file },
    { what: '  style sheets', value: parts.styles, unit: 'KB', ceiling: CEILINGS.styles, file },
    { what: '  fonts', value: parts.fonts, unit: 'KB', ceiling: CEILINGS.fonts, file },
    { what: '  script before intent', value: parts.scripts, unit: 'KB', ceiling: CEILINGS.scripts, file },
    { what: '  requests', value: 1 + styles.length + fonts.length + scripts.length, unit: '', ceiling: CEILINGS.requests, file },
  ];
}

function yearFigures(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  const years = built.pages.filter(({ file }) => /^timeline\/.+\/index\.html$/.test(file));
  const [largest] = years.map(({ file }) => ({ file, value: sizeOf(file) / KILOBYTE })).sort((a, b) => b.value - a.value);
  return largest ? [{ what: `HTML of the longest page of a year, ${addressOfFile(largest.file)}`, unit: 'KB', ceiling: CEILINGS.year, ...largest }] : [];
}

function scriptFigure(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  const totals = new Map<string, { file: string; value: number }>();
  for (const page of built.pages) {
    const key = page.scripts.join(' ');
    if (totals.has(key)) continue;
    const { scripts } = firstViewOf(built, page);
    totals.set(key, { file: page.file, value: scripts.reduce((total, file) => total + sizeOf(file), 0) / KILOBYTE });
  }
  const searchPage = 'search/index.html';
  const [most] = [...totals.values()].filter(({ file }) => file !== searchPage).sort((a, b) => b.value - a.value);
  return most ? [{ what: `most script on any page, ${addressOfFile(most.file)}`, unit: 'KB', ceiling: CEILINGS.scripts, ...most }] : [];
}

/** Scripts of tools in a text, such as a guide; pages without any say nothing. */
function toolFigure(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  const waiting = built.pages.filter((page) => page.waitingScripts.length > 0).map((page) => {
    const value = waitingScriptsOf(built, page).reduce((total, file) => total + sizeOf(file), 0) / KILOBYTE;
    return { file: page.file, value };
  });
  const [most] = waiting.sort((a, b) => b.value - a.value);
  return most ? [{ what: `most script of tools on any page, once they are near, ${addressOfFile(most.file)}`, unit: 'KB', ceiling: CEILINGS.tools, ...most }] : [];
}

function thirdPartyFigure(built: BuiltSite): Figure {
  const outside = built.pages.flatMap((page) => page.references.filter(({ url, loaded }) => loaded && resolveAddress(url, page.address).kind === 'outside'));
  return { what: 'third-party requests on all pages', value: outside.length, unit: '', ceiling: CEILINGS.thirdParties };
}

/** All figures of the design's budgets that can be read from the built site. */
export function budgetFigures(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  return [...articleFigures(built, sizeOf), ...scriptFigure(built, sizeOf), ...toolFigure(built, sizeOf), ...yearFigures(built, sizeOf), thirdPartyFigure(built), ...searchFigures(built, sizeOf), ...checkFigures(built, sizeOf)];
}

/** A finding for each figure over its ceiling. */
export function checkBudgets(figures: readonly Figure[], folder: string): Finding[] {
  return figures.flatMap(({ what, value, unit, ceiling, file }) => {
    if (ceiling === undefined || value <= ceiling) return [];
    const details = { what: what.trim(), found: formatFigure(value, unit), ceiling: formatFigure(ceiling, unit) };
    return [finding('over-budget', { path: file === undefined ? folder : join(folder, file), line: 1, column: 1 }, details)];
  });
}
