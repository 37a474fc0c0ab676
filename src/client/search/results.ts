import { make } from '#client/elements.ts';
import type { Run } from '#lib/search/excerpt.ts';
import { kindLabel } from '#lib/search/kinds.ts';
import type { Hit, HitPart } from '#lib/search/outcome.ts';
import { href } from '#lib/paths.ts';

/** Address of a path of the site. */
export function addressOf(path: string): string {
  return href(path, import.meta.env.BASE_URL);
}

function words(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

function partItem({ title, path, excerpt }: HitPart): HTMLElement {
  return make('li', {}, make('a', { href: addressOf(path) }, title), ' ', make('span', {}, ...words(excerpt)));
}

/** A hit: title, then kind and why it is there, then what it says; a name's excerpt goes on in the same line, so that its height stays when it comes. */
export function resultItem({ path, title, kind, why, excerpt, parts, named }: Hit): HTMLElement {
  const text = words(excerpt);
  return make('li', { class: named ? 'search-named' : '' },
    make('p', { class: 'search-title' }, make('a', { href: addressOf(path) }, title)),
    make('p', { class: 'search-why' }, make('b', {}, kindLabel(kind)), ...why.map((reason) => ` · ${reason}`), ...(named && text.length > 0 ? [' · ', ...text] : [])),
    parts.length > 0 ? make('ul', { class: 'search-parts' }, ...parts.map(partItem)) : !named && text.length > 0 && make('p', { class: 'search-excerpt' }, ...text));
}
