type Dialog = typeof import('#client/search/dialog.ts');

/** Known once it can be shown; from then on a key acts before the next one is typed. */
let ready: Dialog | undefined;

/** The dialog, its style and everything behind it; fetched when somebody is about to search. */
async function load(): Promise<Dialog> {
  const dialog = await import('#client/search/dialog.ts');
  await dialog.styled;
  return (ready = dialog);
}

/** Brings up the search with the words of a field. */
function open(field?: HTMLInputElement): void {
  if (ready) ready.openSearch(field);
  else load().then((dialog) => dialog.openSearch(field), () => field?.focus());
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

addEventListener('keydown', (event) => {
  const shortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!shortcut && !slash) return;
  event.preventDefault();
  open();
});

/** Sends a form's words to the search page; in the header a click or the first letter opens the dialog instead. */
class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    form.action = form.dataset['search'] ?? form.action;
    for (const intent of ['pointerenter', 'focusin']) this.addEventListener(intent, () => void load().catch(() => undefined), { once: true });
    if (this.closest('header')) for (const intent of ['click', 'input']) field.addEventListener(intent, () => open(field));
  }
}

customElements.define('search-opener', SearchOpener);
