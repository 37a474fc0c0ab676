import { formatSearchState, readSearchState } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';

/** How long typing must rest before the address follows, in milliseconds: browsers refuse to change it at every stroke. */
const REST = 300;

/**
 * Keeps the state of a search in the address of the page. Calls `read` at once and whenever the reader goes back or forward.
 * Returns what is to be called with each new state: one that was submitted, chosen or arrived at stays in the history when the next begins.
 */
export function followAddress(read: (state: SearchState) => void): (state: SearchState, submitted: boolean) => void {
  let kept = false;
  let timer = 0;
  const arrive = (): void => {
    clearTimeout(timer);
    const state = readSearchState(location.search);
    kept = state.query !== '';
    read(state);
  };
  const write = (state: SearchState, submitted: boolean): void => {
    const address = location.pathname + formatSearchState(state);
    const same = address === location.pathname + location.search;
    if ((submitted || kept) && !same) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    kept = submitted;
  };
  addEventListener('popstate', arrive);
  arrive();
  return (state, submitted) => {
    clearTimeout(timer);
    if (submitted) write(state, true);
    else timer = window.setTimeout(() => write(state, false), REST);
  };
}
