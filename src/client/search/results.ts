import { make } from '#client/search/elements.ts';
import { aliasesOf } from '#client/search/engine.ts';
import type { FoundPage, FoundPart } from '#client/search/engine.ts';
import { matchedAlias } from '#lib/search/alias.ts';
import { dropTitle, landingDirective, parseExcerpt } from '#lib/search/excerpt.ts';
import type { Run } from '#lib/search/excerpt.ts';
import { findKind } from '#lib/search/kinds.ts';

const MOST_PARTS = 3;

function words(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** Address that lands on a passage; a fact is marked by its anchor already. */
function landing(url: string, runs: readonly Run[], isFact: boolean): string {
  const directive = isFact ? '' : landingDirective(runs);
  return directive === '' || url.includes('#') ? url + directive : `${url}#${directive}`;
}

function weight({ weighted_locations: locations }: FoundPart): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

function partItem(part: FoundPart, isFact: boolean): HTMLElement {
  const runs = parseExcerpt(part.excerpt);
  const link = make('a', { href: landing(part.url, runs, isFact) }, part.title);
  return make('li', {}, link, ...(isFact ? [' ', make('span', {}, ...words(dropTitle(runs, part.title)))] : []));
}

/** A page of the results: title, kind, why it is there, and the passages that answer best. */
export function resultItem(page: FoundPage, query: string): HTMLElement {
  const kind = findKind(page.filters.kind?.[0] ?? '');
  const title = page.meta.title ?? page.url;
  const isFact = kind?.id === 'fact';
  const runs = dropTitle(parseExcerpt(page.excerpt), title);
  const alias = kind?.id === 'source' ? undefined : matchedAlias(query, title, aliasesOf(page.meta));
  const parts = page.sub_results.filter(({ anchor }) => anchor && (!isFact || anchor.element === 'li')).sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PARTS);
  const item = make('li', {}, make('p', { class: 'search-title' }, make('a', { href: landing(page.url, runs, isFact) }, title), ' ', make('span', {}, kind?.label ?? '')));
  if (alias !== undefined) item.append(make('p', { class: 'search-alias' }, `Also known as ${alias}`));
  if (!isFact || parts.length === 0) item.append(make('p', { class: 'search-excerpt' }, ...words(runs)));
  if (parts.length > 0) item.append(make('ul', { class: 'search-parts' }, ...parts.map((part) => partItem(part, isFact))));
  return item;
}
