import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import type { Page } from '#gates/output/page.ts';
import { styleAddresses } from '#gates/output/third-party.ts';

/** Files that a browser fetches to show a page, before the reader does anything. */
export interface FirstView {
  page: Page;
  styles: string[];
  fonts: string[];
  scripts: string[];
}

/** The article of the budgets: its words, and at least so many citations and charts. */
const REFERENCE = { words: 1500, citations: 30, charts: 1 };

const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{},\s]*?from\s*)?(['"])([^'"]+)\1/g;

function ownFiles(built: BuiltSite, urls: readonly string[], from: string): string[] {
  const targets = urls.map((url) => resolveAddress(url, from));
  return [...new Set(targets.flatMap((target) => (target.kind === 'own' && built.files.has(target.file) ? [target.file] : [])))];
}

/** Scripts with everything that they import at once; what they import later counts as intent. */
function withImports(built: BuiltSite, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const code = readFileSync(join(built.folder, script), 'utf8');
    for (const file of ownFiles(built, [...code.matchAll(STATIC_IMPORT)].map((match) => match[2] ?? ''), `/${script}`)) all.add(file);
  }
  return [...all];
}

function fontsOf(built: BuiltSite, page: Page, styles: readonly string[]): string[] {
  const named = styles.flatMap((style) => {
    const urls = styleAddresses(readFileSync(join(built.folder, style), 'utf8')).map(({ url }) => url);
    return ownFiles(built, urls, `/${style}`).filter((file) => file.endsWith('.woff2'));
  });
  return [...new Set([...ownFiles(built, page.preloadedFonts, page.address), ...named])];
}

/** What the first view of a page needs. */
export function firstViewOf(built: BuiltSite, page: Page): FirstView {
  const styles = ownFiles(built, page.stylesheets, page.address);
  return { page, styles, fonts: fontsOf(built, page, styles), scripts: withImports(built, ownFiles(built, page.scripts, page.address)) };
}

/** Scripts that a page lets in when a reader comes to the tools that they serve, with everything that they import at once. */
export function waitingScriptsOf(built: BuiltSite, page: Page): string[] {
  return withImports(built, ownFiles(built, page.waitingScripts, page.address));
}

function isLikeReference({ prose }: Page): boolean {
  return prose.citations >= REFERENCE.citations && prose.charts >= REFERENCE.charts;
}

/** The article closest to 1,500 words among those with at least 30 citations and a chart; where there is none, the one with most citations. */
export function referenceArticle(built: BuiltSite): Page | undefined {
  const articles = built.pages.filter(({ prose }) => prose.words > 0);
  const distance = ({ prose }: Page): number => Math.abs(prose.words - REFERENCE.words);
  const alike = articles.filter(isLikeReference).sort((a, b) => distance(a) - distance(b));
  return alike[0] ?? articles.sort((a, b) => b.prose.citations - a.prose.citations)[0];
}
