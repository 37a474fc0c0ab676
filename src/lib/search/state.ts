import { findKind } from '#lib/search/kinds.ts';

/** What is asked: the words, and the id of a kind or nothing for all kinds. */
export interface SearchState {
  query: string;
  kind: string;
}

const LONGEST_QUERY = 200;

/** State in the query part of an address, such as "?q=osf&kind=term"; what it does not understand it leaves out. */
export function readSearchState(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  return { query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY), kind: findKind(parameters.get('kind') ?? '')?.id ?? '' };
}

/** Query part of the address for a state; empty where nothing is asked. */
export function formatSearchState({ query, kind }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (kind !== '') parameters.set('kind', kind);
  return parameters.size > 0 ? `?${parameters}` : '';
}
