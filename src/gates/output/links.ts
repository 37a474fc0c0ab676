import { Repeated, resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite, Target } from '#gates/output/built-site.ts';
import type { Page } from '#gates/output/page.ts';
import type { Finding, Rule } from '#schemas/problems.ts';

/** Rule that an own address breaks, or undefined where its file and its fragment exist. */
function brokenRule(built: BuiltSite, target: Target): Rule | undefined {
  if (target.kind === 'nowhere') return 'broken-link';
  if (target.kind === 'outside') return undefined;
  if (!built.files.has(target.file)) return 'broken-link';
  const page = built.pageOf.get(target.file);
  const exists = !page || target.fragment === '' || target.fragment === 'top' || page.ids.has(target.fragment);
  return exists ? undefined : 'broken-fragment';
}

function checkPage(built: BuiltSite, page: Page, known: Map<string, Rule | undefined>, mistakes: Repeated): void {
  for (const { url, offset } of page.references) {
    const own = url.startsWith('#') || url.startsWith('?') || !url.startsWith('/');
    const key = own ? `${page.address} ${url}` : url;
    const rule = known.has(key) ? known.get(key) : brokenRule(built, resolveAddress(url, page.address));
    known.set(key, rule);
    if (rule) mistakes.add(rule, page.file, offset, url.startsWith('#') ? `${page.address}${url}` : url);
  }
}

/** Every link, picture, form and redirect that leads to a page or file of the site leads to one that exists, fragments included. */
export function checkLinks(built: BuiltSite): Finding[] {
  const mistakes = new Repeated(built);
  const known = new Map<string, Rule | undefined>();
  for (const page of built.pages) checkPage(built, page, known, mistakes);
  return mistakes.findings('url');
}
