import { ask, forgetQuestion, prepareSearch } from '#client/search/asking.ts';
import { make } from '#client/search/elements.ts';
import { followAddress } from '#client/search/address.ts';
import { filterChoices, readChoices } from '#client/search/filter.ts';
import { ResultList } from '#client/search/list.ts';
import type { Answer } from '#client/search/messages.ts';
import { recentQueries, rememberQuery } from '#client/search/recent.ts';
import { addressOf } from '#client/search/results.ts';
import { statusLine } from '#client/search/status.ts';
import { NO_SEARCH } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';

/** Hits that are shown at first, and that each request for more adds. */
const BATCH = 10;
/** How long typing must rest before the results are announced, in milliseconds. */
const REST = 500;

/** A field, choices and the results; on the search page (attribute "addressed") its state stands in the address. */
export class SearchPanel extends HTMLElement {
  readonly #field = make('input', { id: 'search-field', name: 'q', type: 'search', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search', placeholder: 'Search', 'aria-describedby': 'search-help' });
  readonly #help = make('p', { id: 'search-help', class: 'search-help' }, make('b', {}, '“in quotes”'), ' ranks a phrase, ', make('b', {}, '-word'), ' leaves pages out, ', make('b', {}, '↓'), ' goes to the results');
  readonly #kinds = make('div');
  readonly #filter = make('fieldset', { class: 'search-kinds' }, make('legend', { class: 'visually-hidden' }, 'Narrow the results'), this.#kinds);
  readonly #form = make('form', { class: 'search-form', role: 'search', 'aria-label': 'Full text', action: addressOf('/search/') },
    make('label', { class: 'visually-hidden', for: 'search-field' }, 'Search'), this.#field, this.#help, this.#filter);
  readonly #status = make('p', { class: 'search-status' });
  readonly #announcement = make('p', { class: 'visually-hidden', role: 'status' });
  readonly #recent = make('div', { class: 'search-recent' });
  readonly #list = new ResultList();
  #state: SearchState = NO_SEARCH;
  #limit = BATCH;
  #timer = 0;
  #follow: ((state: SearchState, submitted: boolean) => void) | undefined;

  connectedCallback(): void {
    if (this.contains(this.#form)) return;
    this.replaceChildren(this.#form, this.#status, this.#announcement, this.#recent, this.#list);
    this.#field.addEventListener('input', () => this.#change({ ...this.#state, query: this.#field.value, literal: false }, false));
    this.#filter.addEventListener('change', () => this.#change({ ...this.#state, ...readChoices(this.#filter) }, true));
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.#list.more.addEventListener('click', () => this.#showMore());
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) rememberQuery(this.#state.query);
    });
    prepareSearch();
    if (this.hasAttribute('addressed')) this.#follow = followAddress((state) => this.#ask(state));
    else this.#ask(NO_SEARCH);
  }

  /** Puts words into the field, where there are some, and the cursor after them. */
  ask(query: string): void {
    if (query !== '') this.#change({ ...this.#state, query, literal: false }, false);
    else if (this.#state.query === '') this.#showRecent();
    this.#field.focus();
    if (query === '') this.#field.select();
    else this.#field.setSelectionRange(query.length, query.length);
  }

  #submit(event: Event): void {
    rememberQuery(this.#field.value);
    if (!this.#follow) return;
    event.preventDefault();
    this.#change({ ...this.#state, query: this.#field.value }, true);
  }

  #change(state: SearchState, submitted: boolean): void {
    this.#follow?.(state, submitted);
    this.#ask(state);
  }

  /** Asks; an answer that comes after a newer question never arrives. */
  #ask(state: SearchState): void {
    this.#state = state;
    this.#limit = BATCH;
    if (this.#field.value.trim() !== state.query.trim()) this.#field.value = state.query;
    this.#showRecent();
    if (state.query.trim() === '') {
      forgetQuestion();
      this.#tell();
      this.#kinds.replaceChildren();
      return this.#list.clear();
    }
    this.#list.wait();
    ask(state, this.#limit, (answer) => this.#show(answer));
  }

  #showRecent(): void {
    const none = this.#state.query.trim() !== '';
    this.#recent.replaceChildren(...(none ? [] : recentQueries((query) => this.ask(query), () => this.ask(''))));
  }

  #tell(...words: readonly (Node | string)[]): void {
    this.#status.replaceChildren(...words);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#announcement.textContent = this.#status.textContent), words.length === 0 ? 0 : REST);
  }

  #show(answer: Answer): void {
    if (answer.failed) return this.#fail();
    const { outcome } = answer;
    if (outcome.counts) {
      const focused = document.activeElement instanceof HTMLElement && this.#kinds.contains(document.activeElement) ? document.activeElement.getAttribute('name') : null;
      this.#kinds.replaceChildren(...filterChoices(outcome.counts, this.#state));
      if (focused !== null) this.#kinds.querySelector<HTMLElement>(`select[name=${focused}], input[name=${focused}]:checked`)?.focus();
    }
    this.#tell(...statusLine(this.#state, outcome, (state) => this.#change(state, true)));
    this.#list.show(outcome, this.#state.query);
  }

  #fail(): void {
    const again = make('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => this.#ask(this.#state));
    const shown = this.#list.settle();
    this.#tell(shown ? 'Only names were searched: the texts could not be loaded. ' : 'Search could not be loaded. ', again, ' ', make('a', { href: addressOf('/a-z/') }, 'Everything from A to Z'));
  }

  #showMore(): void {
    const shown = this.#list.length;
    this.#limit += BATCH;
    ask(this.#state, this.#limit, (answer) => {
      if (answer.failed || !answer.outcome.complete) return;
      this.#show(answer);
      this.#list.focusHit(shown);
    });
  }

  /** Arrow keys go from the field through all links of the results and back; Home and End to the first and last. */
  #move(event: KeyboardEvent): void {
    const stops = [this.#field, ...this.#list.links];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const steps: Partial<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, ...(here > 0 && { Home: 1, End: stops.length - 1 }) };
    const next = steps[event.key];
    if (next === undefined || here < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    stops[next]?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
