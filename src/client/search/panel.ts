import { ask, forgetQuestion, prepareSearch } from '#client/search/asking.ts';
import { make } from '#client/elements.ts';
import { followAddress } from '#client/search/address.ts';
import { SearchFilter } from '#client/search/filter.ts';
import { ResultList } from '#client/search/list.ts';
import type { Answer } from '#client/search/messages.ts';
import { recentQueries, rememberQuery } from '#client/search/recent.ts';
import { addressOf } from '#client/search/results.ts';
import { statusLine } from '#client/search/status.ts';
import { NO_SEARCH, formatSearchState } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';

/** Hits that are shown at first, and that each request for more adds. */
const BATCH = 10;
/** How long typing must rest before the results are announced, in milliseconds. */
const REST = 500;
/** Keys that mean something in the field. */
const KEYS = new Set(['ArrowDown', 'ArrowUp', 'Escape']);
/** Where arrow keys lead from the field. */
const STOPS = '.search-recent button, search-results :is(a, button, summary)';

/** A field, choices and the results; on the search page (attribute "addressed") its state stands in the address. */
export class SearchPanel extends HTMLElement {
  readonly #field = make('input', { id: 'search-field', type: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: 'Search', 'aria-describedby': 'search-help' });
  readonly #filter = new SearchFilter();
  readonly #form = make('form', { class: 'search-form', role: 'search', 'aria-label': 'Full text' },
    make('label', { class: 'visually-hidden', for: 'search-field' }, 'Search'), this.#field,
    make('p', { id: 'search-help', class: 'search-help no-print' }, make('b', {}, '“in quotes”'), ' ranks a phrase, ', make('b', {}, '-word'), ' leaves pages out', make('span', {}, ', ', make('b', {}, '↓'), ' goes to the results')),
    this.#filter.kinds);
  readonly #status = make('p', { class: 'search-status' });
  readonly #announcement = make('p', { class: 'visually-hidden', role: 'status' });
  readonly #recent = make('div', { class: 'search-recent no-print' });
  readonly #list = new ResultList();
  #state: SearchState = NO_SEARCH;
  #limit = BATCH;
  #timer = 0;
  /** Whether the question under way has an answer of either stage. */
  #answered = false;
  #follow: ((state: SearchState, submitted: boolean) => void) | undefined;

  connectedCallback(): void {
    if (this.contains(this.#form)) return;
    this.replaceChildren(this.#form, make('div', { class: 'search-line' }, this.#status, this.#filter.selects), this.#announcement, this.#recent, this.#list);
    this.#field.addEventListener('input', () => this.#change({ ...this.#state, query: this.#field.value, literal: false }, false));
    this.addEventListener('change', ({ target }) => {
      if (target !== this.#field) this.#change({ ...this.#state, ...this.#filter.chosen }, true);
    });
    this.#form.addEventListener('submit', (event) => this.#submit(event));
    this.#list.more.addEventListener('click', () => this.#showMore());
    this.addEventListener('keydown', (event) => this.#press(event));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) rememberQuery(this.#state.query);
    });
    prepareSearch();
    if (this.hasAttribute('addressed')) this.#follow = followAddress((state) => this.#ask(state));
    else this.#ask(NO_SEARCH);
  }

  /** Puts words into the field, where there are some, and the cursor after them. */
  ask(query: string): void {
    if (query !== '') this.#change({ ...this.#state, query, literal: false }, false);
    else this.#showRecent();
    this.#enter(query.length);
  }

  /** Goes to the field; everything from `start` on is selected, so that nothing is by default and typing goes on at the end. */
  #enter(start = this.#field.value.length): void {
    this.#field.focus();
    this.#field.setSelectionRange(start, this.#field.value.length);
  }

  /** Keeps the question: on the search page in the history, elsewhere by going there. */
  #submit(event: Event): void {
    event.preventDefault();
    const state = { ...this.#state, query: this.#field.value };
    rememberQuery(state.query);
    if (this.#follow) this.#change(state, true);
    else location.href = addressOf('/search/') + formatSearchState(state);
  }

  #change(state: SearchState, submitted: boolean): void {
    this.#follow?.(state, submitted);
    this.#ask(state);
  }

  /** Asks; an answer that comes after a newer question never arrives. */
  #ask(state: SearchState): void {
    const asked = state.query.trim() !== '';
    this.#state = state;
    this.#limit = BATCH;
    this.#answered = false;
    clearTimeout(this.#timer);
    if (this.#field.value.trim() !== state.query.trim()) this.#field.value = state.query;
    this.toggleAttribute('asked', asked);
    this.#filter.show(state);
    this.#showRecent();
    this.#list.wait();
    if (asked && this.#list.length === 0) this.#tell(['Searching…']);
    if (asked) return ask(state, this.#limit, (answer) => this.#show(answer));
    forgetQuestion();
    this.#tell([]);
    this.#list.clear();
  }

  #showRecent(): void {
    this.#recent.replaceChildren(...(this.#state.query.trim() !== '' ? [] : recentQueries((query) => this.ask(query), () => this.ask(''))));
  }

  /** Says how it stands; aloud once nothing newer has come for a while. */
  #tell(words: readonly (Node | string)[], aloud = true): void {
    this.#status.replaceChildren(...words);
    clearTimeout(this.#timer);
    if (aloud) this.#timer = window.setTimeout(() => (this.#announcement.textContent = this.#status.textContent), REST);
  }

  #show({ outcome }: Answer, grow = false): void {
    if (!outcome) return this.#fail();
    this.#answered = true;
    if (outcome.counts) this.#filter.show(this.#state, outcome.counts);
    this.#tell(statusLine(this.#state, outcome, (state) => this.#change(state, true)), outcome.complete);
    const within = this.#list.contains(document.activeElement);
    this.#list.show(outcome, this.#state.query, grow);
    // What had the focus was an answer to an older question: it stays in the list.
    if (within && !this.#list.contains(document.activeElement)) (this.#stops[1] ?? this.#field).focus();
  }

  #fail(): void {
    const again = make('button', {}, 'Try again');
    again.addEventListener('click', () => {
      this.#ask(this.#state);
      this.#enter();
    });
    if (this.#answered) this.#list.settle();
    else this.#list.clear();
    this.#tell([this.#answered ? 'Only names were searched: texts could not be loaded. ' : 'Search could not be loaded. ', again, ' ', make('a', { href: addressOf('/a-z/') }, 'Everything from A to Z')]);
  }

  #showMore(): void {
    const shown = this.#list.length;
    this.#limit += BATCH;
    ask(this.#state, this.#limit, (answer) => {
      if (answer.outcome?.complete === false) return;
      this.#show(answer, true);
      this.#list.focusHit(shown);
    });
  }

  /** The field and all that arrow keys lead to. */
  get #stops(): HTMLElement[] {
    return [this.#field, ...this.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  }

  /**
   * Arrow keys go from the field through all links and buttons below and back, Home and End to the first and last of them; a letter goes on in the field.
   * On the search page Escape leads back to the field, and there it clears it.
   */
  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (document.activeElement === this.#field && !KEYS.has(key)) return;
    const stops = this.#stops;
    const here = stops.indexOf(document.activeElement as HTMLElement);
    if (here < 0 || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const steps: Partial<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, ...(here && { Home: 1, End: stops.length - 1 }), ...(this.#follow && { Escape: 0 }) };
    const next = stops[steps[key] ?? -1];
    if (next) event.preventDefault();
    if (next && next === stops[here]) this.#change(NO_SEARCH, false);
    else if (here > 0 && key.length === 1 && key !== ' ') this.#enter();
    else next?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
