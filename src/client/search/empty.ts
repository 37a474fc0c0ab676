import { make } from '#client/search/elements.ts';
import { addressOf } from '#client/search/results.ts';
import type { Outcome } from '#lib/search/outcome.ts';

const repository: string = import.meta.env.SITE_REPOSITORY;

function copyButton(text: HTMLElement): HTMLElement {
  const copy = make('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', () => navigator.clipboard.writeText(text.textContent).then(() => (copy.textContent = 'Copied'), () => getSelection()?.selectAllChildren(text)));
  return copy;
}

/** A way to propose a query as another name of a record: a form of the repository, or without one the text to send. */
function proposal(query: string): HTMLElement {
  const title = `Search: “${query}” finds nothing`;
  const body = `I searched for “${query}” and expected this page: \nIt should be found under that name because: `;
  if (repository !== '') {
    const address = `${repository.replace(/\.git$/, '')}/issues/new?${new URLSearchParams({ title, body })}`;
    return make('p', {}, make('a', { href: address, rel: 'external' }, 'Propose it as another name of a page'));
  }
  const text = make('pre', {}, `${title}\n\n${body}`);
  return make('details', {}, make('summary', {}, 'Propose it as another name of a page'),
    make('p', {}, 'Complete this and ', make('a', { href: addressOf('/contribute/') }, 'send it'), '. ', ...('clipboard' in navigator ? [copyButton(text)] : [])), text);
}

/** What to do where nothing was found: the nearest names, the index of everything, a proposal. */
export function nothingFound(query: string, { nearest }: Outcome): HTMLElement {
  const near = nearest.map(({ title, path }) => make('li', {}, make('a', { href: addressOf(path) }, title)));
  return make('section', { class: 'search-empty', 'aria-label': 'Suggestions' },
    ...(near.length === 0 ? [] : [make('p', {}, 'The nearest names'), make('ul', {}, ...near)]),
    make('p', {}, make('a', { href: addressOf('/a-z/') }, 'Everything from A to Z')),
    proposal(query));
}
