import stylesheet from '#styles/search.css?url';
import { answerCard } from '#client/search/card.ts';
import { make } from '#client/elements.ts';
import { nothingFound } from '#client/search/empty.ts';
import { resultItem } from '#client/search/results.ts';
import type { Hit, Outcome } from '#lib/search/outcome.ts';

/** Fetches the styles of the search with the search itself, unless the page links to them already; done when they apply or cannot be had. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${stylesheet}"]`)) return Promise.resolve();
  const link = make('link', { rel: 'stylesheet', href: stylesheet });
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
}

/** The styles of the search: what shows it later than the page waits for them. */
export const styled = loadStyles();

/** The answer card, the hits, and what is offered where there are none. */
export class ResultList extends HTMLElement {
  /** Asks for more hits. */
  readonly more = make('button', { class: 'search-more no-print', hidden: '' }, 'Show more');
  readonly #card = make('div');
  readonly #list = make('ol', { class: 'search-results' });
  readonly #empty = make('div');
  #shown: Hit[] = [];
  /** What was drawn last, so that the same is not drawn again. */
  #drawn = '';
  /** Whether what is shown are names that wait for the full text of the same question. */
  #early = false;
  /** Whether the pointer has moved here since the question: one that only rests where the hits appear is not in use. */
  #pointed = false;
  /** What waits until the reader has left the list. */
  #held: Outcome | undefined;

  connectedCallback(): void {
    if (this.contains(this.#list)) return;
    this.replaceChildren(this.#card, this.#list, this.#empty, this.more);
    this.addEventListener('pointermove', () => (this.#pointed = true));
    this.addEventListener('pointerleave', () => {
      this.#pointed = false;
      this.#release();
    });
    this.addEventListener('focusout', () => requestAnimationFrame(() => this.#release()));
  }

  /** Number of hits that are shown. */
  get length(): number {
    return this.#shown.length;
  }

  /** Removes everything. */
  clear(): void {
    this.wait();
    this.settle();
    this.#shown = [];
    this.#drawn = '';
    for (const part of [this.#card, this.#list, this.#empty]) part.replaceChildren();
  }

  /** Shows that a newer question is under way. */
  wait(): void {
    this.#early = this.#pointed = false;
    this.#held = undefined;
    this.#list.ariaBusy = 'true';
    this.more.hidden = true;
  }

  /** Ends the waiting. */
  settle(): void {
    this.#list.ariaBusy = 'false';
  }

  /** Moves the focus to the first link of a hit, counted from 0. */
  focusHit(place: number): void {
    this.#list.children[place]?.querySelector('a')?.focus();
  }

  /** Whether the reader is in the list with the pointer or the focus, so that nothing may move. */
  get #touched(): boolean {
    return this.#pointed || this.contains(document.activeElement);
  }

  /** Shows an outcome. While the reader is in the list the full text only adds to what the names have brought, and so does a request for more. */
  show(outcome: Outcome, query: string, grow = false): void {
    const late = this.#early && this.#touched;
    this.#held = late || (grow && this.#held) ? outcome : undefined;
    if (late || grow) this.#add(outcome.hits);
    else this.#replace(outcome);
    this.#early = !outcome.complete;
    this.settle();
    this.#empty.replaceChildren(...(outcome.complete && outcome.total === 0 ? [nothingFound(query.trim(), outcome)] : []));
    this.more.hidden = !outcome.complete || outcome.hits.length + (outcome.card ? 1 : 0) >= outcome.total;
  }

  /** Shows what was held back, once the reader has left. */
  #release(): void {
    if (!this.#held || this.#touched) return;
    this.#replace(this.#held);
    this.#held = undefined;
  }

  #replace({ card, words, hits }: Outcome): void {
    const drawn = JSON.stringify([card, words, hits]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#shown = [...hits];
    this.#card.replaceChildren(...(card ? [answerCard(card, words)] : []));
    this.#list.replaceChildren(...hits.map(resultItem));
  }

  #add(hits: readonly Hit[]): void {
    const known = new Set(this.#shown.map(({ path }) => path));
    const fresh = hits.filter(({ path }) => !known.has(path));
    this.#drawn = '';
    this.#shown.push(...fresh);
    this.#list.append(...fresh.map(resultItem));
  }
}

customElements.define('search-results', ResultList);
