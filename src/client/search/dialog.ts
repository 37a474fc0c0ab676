import { make } from '#client/elements.ts';
import { styled } from '#client/search/list.ts';
import { SearchPanel } from '#client/search/panel.ts';

export { styled };

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** The dialog; the browser keeps the focus inside and gives it back when it closes. */
function create(): HTMLDialogElement {
  const close = make('button', { class: 'search-close' }, 'Close');
  panel = new SearchPanel();
  const created = make('dialog', { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' }, close, panel);
  close.addEventListener('click', () => created.close());
  created.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    created.close();
  });
  created.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && !event.ctrlKey && !event.metaKey && !event.shiftKey) created.close();
  });
  document.body.append(created);
  return created;
}

/** Takes over what was typed into a field: into the search of the page where it has one, else into the dialog. */
export function openSearch(field?: HTMLInputElement): void {
  const own = document.querySelector<SearchPanel>('main search-panel');
  if (!own) dialog ??= create();
  if (!own && !dialog?.open) dialog?.showModal();
  const target = own ?? panel;
  // Each letter typed while this was loading asks once more; the words were taken over by the first.
  if (field?.value === '' && target?.contains(document.activeElement)) return;
  target?.ask(field?.value ?? '');
  if (field) field.value = '';
}
