import { findKind } from '#lib/search/kinds.ts';

/** What is asked: the words, and the values chosen, empty where all are wanted. */
export interface SearchState {
  query: string;
  /** Id of a kind. */
  kind: string;
  /** Id of a section of articles. */
  section: string;
  /** First year of a decade, "2010". */
  decade: string;
  /** Whether words are taken as they are, without correction. */
  literal: boolean;
}

/** Nothing asked. */
export const NO_SEARCH: SearchState = { query: '', kind: '', section: '', decade: '', literal: false };

const LONGEST_QUERY = 200;

/** State in the query part of an address, such as "?q=osf&kind=term"; what it does not understand it leaves out. */
export function readSearchState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const value = (name: string, pattern: RegExp): string => pattern.exec(parameters.get(name) ?? '')?.[0] ?? '';
  return {
    query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    kind: findKind(parameters.get('kind') ?? '')?.id ?? '',
    section: value('section', /^[a-z-]+$/),
    decade: value('decade', /^\d{3}0$/),
    literal: parameters.get('literal') === '1',
  };
}

/** Query part of the address for a state; empty where nothing is asked. */
export function formatSearchState({ query, kind, section, decade, literal }: SearchState): string {
  const given = { q: query.trim(), kind, section, decade, literal: literal ? '1' : '' };
  const parameters = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ''));
  return parameters.size > 0 ? `?${parameters}` : '';
}
