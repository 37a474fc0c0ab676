import stylesheet from '#styles/search.css?url';
import { make } from '#client/search/elements.ts';
import { prepareEngine, search } from '#client/search/engine.ts';
import type { Answer } from '#client/search/engine.ts';
import { kindChoices } from '#client/search/filter.ts';
import { resultItem } from '#client/search/results.ts';
import { href } from '#lib/paths.ts';
import { findKind } from '#lib/search/kinds.ts';
import { formatSearchState, readSearchState } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';
import { plural } from '#lib/text.ts';

const PAUSE = 120;
/** Results shown as soon as they are there, and in all before more are asked for. */
const FIRST = 5;
const BATCH = 10;

/** Fetches the styles of the search with the search itself, unless the page links to them already; done when they apply or cannot be had. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href: stylesheet });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}

/** The styles of the panel: what shows one later than the page waits for them. */
export const styled = loadStyles();

/** A field, a filter and the results; on the search page (attribute "addressed") its state stands in the address. */
export class SearchPanel extends HTMLElement {
  readonly #field = make('input', { id: 'search-field', name: 'q', type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', placeholder: 'Search' });
  readonly #kinds = make('div');
  readonly #filter = make('fieldset', { class: 'search-kinds' }, make('legend', { class: 'visually-hidden' }, 'Kind'), this.#kinds);
  readonly #status = make('p', { class: 'search-status', role: 'status' });
  readonly #list = make('ol', { class: 'search-results' });
  readonly #more = make('button', { class: 'search-more', type: 'button', hidden: '' }, 'Show more');
  readonly #form = make('form', { class: 'search-form', role: 'search', 'aria-label': 'Full text', action: href('/search/', import.meta.env.BASE_URL) },
    make('label', { class: 'visually-hidden', for: 'search-field' }, 'Search'), this.#field, this.#filter);
  #state: SearchState = { query: '', kind: '' };
  #answer: Answer | undefined;
  #kept = false;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    if (this.contains(this.#form)) return;
    this.replaceChildren(this.#form, this.#status, this.#list, this.#more);
    this.#field.addEventListener('input', () => this.#typed());
    this.#filter.addEventListener('change', () => this.#change({ ...this.#state, kind: this.#chosenKind }, true));
    this.#more.addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => this.#move(event));
    prepareEngine().catch(() => undefined);
    if (this.#addressed) this.#followAddress();
  }

  /** Puts words into the field, where there are some, and the cursor after them. */
  ask(query: string): void {
    if (query !== '') this.#change({ ...this.#state, query }, false);
    this.#field.focus();
    if (query === '') this.#field.select();
    else this.#field.setSelectionRange(query.length, query.length);
  }

  get #addressed(): boolean {
    return this.hasAttribute('addressed');
  }

  get #chosenKind(): string {
    return this.#filter.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  }

  #followAddress(): void {
    const read = (): void => {
      const state = readSearchState(location.search);
      this.#kept = state.query !== '';
      void this.#ask(state);
    };
    addEventListener('popstate', read);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change({ ...this.#state, query: this.#field.value }, true);
    });
    read();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    const query = this.#field.value;
    this.#timer = window.setTimeout(() => this.#change({ ...this.#state, query }, false), PAUSE);
  }

  /** Follows a new question; one that was submitted, chosen or arrived at stays in the history when the next begins. */
  #change(state: SearchState, submitted: boolean): void {
    clearTimeout(this.#timer);
    if (this.#addressed) {
      const address = location.pathname + formatSearchState(state);
      const same = address === location.pathname + location.search;
      if ((submitted || this.#kept) && !same) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      this.#kept = submitted;
    }
    void this.#ask(state);
  }

  /** Searches; an answer that comes after a newer question is dropped. */
  async #ask(state: SearchState): Promise<void> {
    this.#state = state;
    if (this.#field.value.trim() !== state.query.trim()) this.#field.value = state.query;
    this.#turn += 1;
    const turn = this.#turn;
    if (state.query.trim() === '') return this.#clear();
    this.#list.ariaBusy = 'true';
    if (!this.#answer) this.#tell('Loading…');
    try {
      const answer = await search(state);
      const pages = await answer.pages(0, FIRST);
      if (turn !== this.#turn) return;
      this.#show(answer, pages.map((page) => resultItem(page, state.query)));
      await this.#extend(BATCH - FIRST);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #clear(): void {
    this.#answer = undefined;
    this.#list.replaceChildren();
    this.#kinds.replaceChildren();
    this.#more.hidden = true;
    this.#list.ariaBusy = 'false';
    this.#tell();
  }

  #tell(...words: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...words);
  }

  get #index(): HTMLElement {
    return make('a', { href: href('/a-z/', import.meta.env.BASE_URL) }, 'Everything from A to Z');
  }

  #show(answer: Answer, items: readonly HTMLElement[]): void {
    const kind = findKind(this.#state.kind)?.plural;
    const focused = this.#kinds.contains(document.activeElement);
    this.#answer = answer;
    this.#kinds.replaceChildren(...(answer.total > 0 || kind !== undefined ? kindChoices(answer.counts, this.#state.kind) : []));
    if (focused) this.#kinds.querySelector<HTMLElement>('input:checked')?.focus();
    this.#list.replaceChildren(...items);
    this.#list.ariaBusy = 'false';
    this.#more.hidden = true;
    const where = kind === undefined ? '' : ` in ${kind}`;
    if (answer.total > 0) this.#tell(plural(answer.total, 'result') + where);
    else this.#tell(`Nothing found for “${this.#state.query.trim()}”${where}. `, this.#index);
  }

  #fail(): void {
    const again = make('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void this.#ask(this.#state));
    this.#clear();
    this.#tell('Search could not be loaded. ', again, ' ', this.#index);
  }

  /** Adds the next results under those that are shown. */
  async #extend(count: number): Promise<void> {
    const [answer, shown, turn] = [this.#answer, this.#list.children.length, this.#turn];
    const pages = await answer?.pages(shown, shown + count);
    if (!answer || !pages || turn !== this.#turn) return;
    this.#list.append(...pages.map((page) => resultItem(page, this.#state.query)));
    this.#more.hidden = this.#list.children.length >= answer.total;
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.children.length;
    try {
      await this.#extend(BATCH);
      this.#list.children[shown]?.querySelector('a')?.focus();
    } catch {
      this.#fail();
    }
  }

  /** Arrow keys go from the field through all links of the results and back. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [this.#field, ...this.#list.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (step === 0 || here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[here + step]?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
