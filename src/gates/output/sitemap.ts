import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingAt, resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import type { Finding } from '#schemas/problems.ts';

const INDEX = 'sitemap-index.xml';

/** An address in a sitemap, with its place. */
interface Listed {
  url: string;
  file: string;
  offset: number;
}

function listedIn(built: BuiltSite, file: string): Listed[] {
  const xml = readFileSync(join(built.folder, file), 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => ({ url: (match[1] ?? '').trim().replaceAll('&amp;', '&'), file, offset: match.index }));
}

function fileOf(url: string): string | undefined {
  const target = URL.canParse(url) ? resolveAddress(url, '/') : undefined;
  return target?.kind === 'own' ? target.file : undefined;
}

/** Own pages belong into the sitemap; pages that send readers on, and the one for missing pages, do not. */
function pagesToList(built: BuiltSite): string[] {
  return built.pages.filter((page) => !page.redirect && page.file !== '404.html').map((page) => page.file);
}

function wrongEntries(built: BuiltSite, entries: Listed[], expected: ReadonlySet<string>): Finding[] {
  return entries
    .filter(({ url }) => !expected.has(fileOf(url) ?? ''))
    .map(({ url, file, offset }) => findingAt(built, 'wrong-sitemap', file, offset, { what: `the sitemap lists ${url}, which is not a page of its own` }));
}

/** The sitemap lists every page, and only pages that exist. */
export function checkSitemap(built: BuiltSite): Finding[] {
  if (!built.files.has(INDEX)) return [findingAt(built, 'wrong-sitemap', INDEX, 0, { what: 'there is no sitemap' })];
  const sitemaps = listedIn(built, INDEX);
  const missing = sitemaps.filter(({ url }) => !built.files.has(fileOf(url) ?? ''));
  const entries = sitemaps.filter((entry) => !missing.includes(entry)).flatMap(({ url }) => listedIn(built, fileOf(url) ?? ''));
  const expected = new Set(pagesToList(built));
  const listed = new Set(entries.map(({ url }) => fileOf(url)));
  return [
    ...missing.map(({ url, offset }) => findingAt(built, 'wrong-sitemap', INDEX, offset, { what: `the sitemap ${url} does not exist` })),
    ...wrongEntries(built, entries, expected),
    ...[...expected].filter((file) => !listed.has(file)).map((file) => findingAt(built, 'wrong-sitemap', file, 0, { what: 'the page is not in the sitemap' })),
  ];
}
