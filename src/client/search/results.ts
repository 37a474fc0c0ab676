import { make } from '#client/search/elements.ts';
import type { Run } from '#lib/search/excerpt.ts';
import { findKind } from '#lib/search/kinds.ts';
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

/** One line of text below a title: why the hit is there, else its excerpt. */
function below({ why, excerpt, named }: Hit): HTMLElement[] {
  const reason = why.join(' · ');
  if (named) return [make('p', { class: 'search-excerpt' }, ...(reason === '' ? words(excerpt) : [reason]))];
  return [
    ...(reason === '' ? [] : [make('p', { class: 'search-why' }, reason)]),
    ...(excerpt.length === 0 ? [] : [make('p', { class: 'search-excerpt' }, ...words(excerpt))]),
  ];
}

/** A hit: title, kind, why it is there, and the passages that answer best. */
export function resultItem(hit: Hit): HTMLElement {
  const { path, title, kind, parts, named } = hit;
  const heading = make('p', { class: 'search-title' }, make('a', { href: addressOf(path) }, title), ' ', make('span', {}, findKind(kind)?.label ?? ''));
  const passages = parts.length === 0 ? [] : [make('ul', { class: 'search-parts' }, ...parts.map(partItem))];
  return make('li', named ? { class: 'search-named' } : {}, heading, ...below(hit), ...passages);
}
