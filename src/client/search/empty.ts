import { make } from '#client/elements.ts';
import { addressOf } from '#client/search/results.ts';
import { formatFormLink } from '#lib/editing.ts';
import type { Outcome } from '#lib/search/outcome.ts';

const repository = { address: import.meta.env.SITE_REPOSITORY, branch: '' };

/** A button that copies a text, or selects it where the clipboard is refused. */
function copyButton(text: HTMLElement): HTMLElement {
  const copy = make('button', {}, 'Copy');
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      copy.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(text);
    }
  });
  return copy;
}

/** A way to propose a query as another name of a record: a form of the repository, or without one the text to send. */
function proposal(query: string): HTMLElement {
  const invitation = 'Propose it as another name of a page';
  if (repository.address !== '') {
    const address = formatFormLink(repository, 'new-alias', query, { name: query });
    return make('p', {}, make('a', { href: address, rel: 'external' }, invitation));
  }
  const text = make('pre', {}, `“${query}” finds nothing\nIt should lead to: \nBecause: `);
  return make('details', {}, make('summary', {}, invitation),
    make('p', {}, 'Complete this and ', make('a', { href: addressOf('/contribute/') }, 'send it'), '. ', copyButton(text)), text);
}

/** What to do where nothing was found: the nearest names, the index of everything, a proposal. */
export function nothingFound(query: string, { nearest }: Outcome): HTMLElement {
  const near = nearest.map(({ title, path }) => make('li', {}, make('a', { href: addressOf(path) }, title)));
  return make('section', { class: 'search-empty', 'aria-label': 'Suggestions' },
    near.length > 0 && make('p', {}, 'The nearest names'),
    near.length > 0 && make('ul', {}, ...near),
    make('p', {}, make('a', { href: addressOf('/a-z/') }, 'Everything from A to Z')),
    proposal(query));
}
