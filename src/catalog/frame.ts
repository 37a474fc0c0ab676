import { site } from '#site.ts';
import { href } from '#lib/paths.ts';
import { allSections } from '#catalog/articles.ts';
import { editingOf } from '#catalog/editing.ts';
import { findPage } from '#catalog/pages.ts';
import type { Editing } from '#catalog/views.ts';

/** A link of the frame; `current` where the page lies on or below it. */
export interface FrameLink {
  text: string;
  href: string;
  current: boolean;
}

/** What stands around every page: navigation above and below. */
export interface SiteFrame {
  navigation: FrameLink[];
  footer: FrameLink[];
  /** Where to correct the page. */
  editing: Editing;
  /** What happens to a proposed change. */
  afterwards: string;
}

const NAVIGATION = [['Timeline', '/timeline/'], ['Data', '/data/']] as const;
const FOOTER = [
  ['A–Z', '/a-z/'], ['Glossary', '/glossary/'], ['Claims', '/claims/'], ['Drawings', '/drawings/'], ['Sources', '/sources/'], ['Organizations', '/organizations/'],
  ['People', '/people/'], ['Projects', '/projects/'], ['Changes', '/changes/'], ['Contribute', '/contribute/'],
] as const;

/** Path of a page without the base of the site. */
function ownPath(pathname: string): string {
  return site.base === '/' ? pathname : pathname.slice(site.base.replace(/\/$/, '').length);
}

/** The frame of the page at a path (with the base, as in Astro.url.pathname). */
export async function siteFrame(pathname: string): Promise<SiteFrame> {
  const link = (text: string, path: string): FrameLink => ({ text, href: href(path, site.base), current: pathname.startsWith(href(path, site.base)) });
  const sections = (await allSections()).map((section) => link(section.navigation, section.path));
  const about = sections.filter((section) => section.href === href('/about/', site.base));
  return {
    navigation: [...sections.filter((section) => !about.includes(section)), ...NAVIGATION.map(([text, path]) => link(text, path))],
    editing: await editingOf(ownPath(pathname)),
    afterwards: (await findPage('contribute')).data.afterwards ?? '',
    footer: [...about, ...FOOTER.map(([text, path]) => link(text, path))],
  };
}
