import { make } from '#client/search/elements.ts';
import { addressOf } from '#client/search/results.ts';
import type { Outcome } from '#lib/search/outcome.ts';

const repository: string = import.meta.env.SITE_REPOSITORY;

/** Text that proposes a query as another name of a record. */
function proposal(query: string): { title: string; body: string } {
  return { title: `Search: “${query}” finds nothing`, body: `I searched for “${query}” and expected this page: \nIt should be found under that name because: ` };
}

function proposalLink(query: string): HTMLElement {
  const { title, body } = proposal(query);
  if (repository === '') {
    return make('details', {}, make('summary', {}, 'Propose it as another name'), make('p', {}, 'Send this with the page you expected; ', make('a', { href: addressOf('/contribute/') }, 'how'), '.'), make('pre', {}, `${title}\n\n${body}`));
  }
  const address = `${repository.replace(/\.git$/, '')}/issues/new?${new URLSearchParams({ title, body })}`;
  return make('p', {}, make('a', { href: address, rel: 'external' }, 'Propose it as another name of a page'), '.');
}

/** What to do where nothing was found: the nearest names, the index of everything, a proposal. */
export function nothingFound(query: string, { nearest }: Outcome): HTMLElement {
  const near = nearest.map(({ title, path }) => make('li', {}, make('a', { href: addressOf(path) }, title)));
  return make('section', { class: 'search-empty', 'aria-label': 'Suggestions' },
    ...(near.length === 0 ? [] : [make('p', {}, 'The nearest names:'), make('ul', {}, ...near)]),
    make('p', {}, make('a', { href: addressOf('/a-z/') }, 'Everything from A to Z'), ' lists every page.'),
    proposalLink(query));
}
