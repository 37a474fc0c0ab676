import { findKind } from '#lib/search/kinds.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import type { Counts } from '#lib/search/outcome.ts';
import type { SearchState } from '#lib/search/state.ts';
import type { Facets } from '#lib/search/text-index.ts';

type Chosen = Pick<SearchState, 'kind' | 'section' | 'decade'>;

/** First year of the decade of a year, "2010" of 2019. */
export function decadeOf(year: number): string {
  return String(Math.floor(year / 10) * 10);
}

/** Values of a named record by filter. */
export function facetsOf({ kind, path, year }: NamedRecord): Facets {
  return { kind, ...(kind === 'article' && { section: path.split('/')[1] ?? '' }), ...(year !== undefined && { decade: decadeOf(year) }) };
}

function value(facets: Facets, filter: keyof Chosen): string {
  const found = facets[filter] ?? '';
  return filter === 'kind' ? findKind(found)?.id ?? '' : found;
}

/** Whether a page has the chosen values; `except` leaves one filter out. */
export function passes(facets: Facets, chosen: Chosen, except?: keyof Chosen): boolean {
  return (['kind', 'section', 'decade'] as const).every((filter) => filter === except || chosen[filter] === '' || value(facets, filter) === chosen[filter]);
}

/** How many pages each value of a filter would give, the other filters as chosen. */
export function countsOf(pages: readonly Facets[], chosen: Chosen): Counts {
  const count = (filter: keyof Chosen): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const facets of pages) {
      const found = value(facets, filter);
      if (found !== '' && passes(facets, chosen, filter)) counts[found] = (counts[found] ?? 0) + 1;
    }
    return counts;
  };
  return { kind: count('kind'), section: count('section'), decade: count('decade') };
}
