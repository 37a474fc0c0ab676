import { Repeated, findingAt, resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import type { Page } from '#gates/output/page.ts';
import type { Finding } from '#schemas/problems.ts';

/** Ids stand once on a page. */
export function checkIds(built: BuiltSite): Finding[] {
  return built.pages.flatMap((page) => page.repeatedIds.map(({ text, offset }) => findingAt(built, 'duplicate-element-id', page.file, offset, { id: text })));
}

/** Every page has a title, and no other page has the same; pages that only send readers on are exempt. */
export function checkTitles(built: BuiltSite): Finding[] {
  const pages = built.pages.filter((page) => !page.redirect);
  const first = new Map<string, Page>();
  for (const page of pages) if (!first.has(page.title)) first.set(page.title, page);
  return pages
    .filter((page) => page.title === '' || first.get(page.title) !== page)
    .map((page) => findingAt(built, 'title-missing', page.file, 0, { title: page.title }));
}

/** No code or style stands in a page itself. */
export function checkInlineCode(built: BuiltSite): Finding[] {
  const mistakes = new Repeated(built);
  for (const page of built.pages) for (const { text, offset } of page.inline) mistakes.add('inline-code', page.file, offset, text);
  return mistakes.findings('found');
}

/** Every page carries the content policy. */
export function checkPolicies(built: BuiltSite): Finding[] {
  return built.pages.filter((page) => !page.redirect && !page.policy).map((page) => findingAt(built, 'missing-policy', page.file, 0, {}));
}

function isCanonical(built: BuiltSite, page: Page): boolean {
  if (!page.canonical || !URL.canParse(page.canonical.text)) return false;
  const target = resolveAddress(page.canonical.text, page.address);
  return target.kind === 'own' && built.pageOf.get(target.file)?.redirect === false;
}

/** Every page names the address of an own page, in full, as the one to list. */
export function checkCanonicals(built: BuiltSite): Finding[] {
  return built.pages
    .filter((page) => !isCanonical(built, page) && !(page.redirect && !page.canonical) && page.file !== '404.html')
    .map((page) => findingAt(built, 'wrong-canonical', page.file, page.canonical?.offset ?? 0, { url: page.canonical?.text ?? '' }));
}
