import { make } from '#client/elements.ts';
import { addressOf } from '#client/search/results.ts';
import { findKind } from '#lib/search/kinds.ts';
import type { Outcome } from '#lib/search/outcome.ts';
import { formatSearchState } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';
import { plural } from '#lib/text.ts';

/** What was searched instead of a mistyped query, with a link that insists on it. */
function insteadOf(instead: string, state: SearchState, insist: (state: SearchState) => void): (Node | string)[] {
  const literal = { ...state, literal: true };
  const link = make('a', { href: addressOf('/search/') + formatSearchState(literal) }, `Search for “${state.query.trim()}”`);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    insist(literal);
  });
  return [' for ', make('b', {}, instead), '. ', link, ' instead.'];
}

/** The line that says what was found, for what, and what was left out. */
export function statusLine(state: SearchState, { total, instead, ignored, complete }: Outcome, insist: (state: SearchState) => void): (Node | string)[] {
  if (!complete && total === 0) return ['Searching…'];
  const kind = findKind(state.kind)?.plural;
  const where = kind === undefined ? '' : ` in ${kind}`;
  if (total === 0) return [`Nothing found for “${state.query.trim()}”${where}.`];
  const left = ignored.length > 0 ? [` Ignored: ${ignored.join(', ')}.`] : [];
  return [`${plural(total, 'result')}${where}${complete ? '' : ' so far'}`, ...(instead === undefined ? ['.'] : insteadOf(instead, state, insist)), ...left];
}
