import { make } from '#client/elements.ts';
import { SEARCH_KINDS, SOURCES } from '#lib/search/kinds.ts';
import type { Counts } from '#lib/search/outcome.ts';
import type { SearchState } from '#lib/search/state.ts';
import { capitalized } from '#lib/text.ts';

type Filter = keyof Counts;

/** What shows of the kind before the chosen one where the row scrolls, in pixels. */
const MARGIN = 40;

function titleOf(value: string): string {
  return capitalized(value).replaceAll('-', ' ');
}

function selection(name: Filter): HTMLSelectElement {
  return make('select', { name, 'aria-label': titleOf(name) });
}

/** Choices of kind, section and decade with their counts; they keep their places whatever is found. */
export class SearchFilter {
  readonly #tabs = [{ id: '', plural: 'All' }, ...SEARCH_KINDS].map(({ id, plural }) => ({ id, plural, radio: make('input', { type: 'radio', name: 'kind', value: id }), count: make('span') }));
  readonly #section = selection('section');
  readonly #decade = selection('decade');
  readonly #row = make('div', {}, ...this.#tabs.map(({ plural, radio, count }) => make('label', {}, radio, make('span', {}, plural, ' ', count))));
  /** Choices of kind. */
  readonly kinds = make('fieldset', { class: 'search-kinds no-print' }, make('legend', { class: 'visually-hidden' }, 'Kind'), this.#row);
  /** Choices of section and decade. */
  readonly selects = make('div', { class: 'search-selects no-print' }, this.#section, this.#decade);
  #counts: Counts | undefined;
  #chosen: string | undefined;

  /** Shows what is chosen, and the counts of the last answer that had any; the sources are counted when they are asked. */
  show(chosen: SearchState, counts?: Counts): void {
    const values = `${chosen.kind} ${chosen.section} ${chosen.decade}`;
    if (!counts && values === this.#chosen) return;
    this.#chosen = values;
    if (counts) this.#counts = counts;
    const found = this.#counts?.kind ?? {};
    const total = Object.values(found).reduce((sum, count) => sum + count, 0);
    for (const { id, radio, count } of this.#tabs) {
      const known = this.#counts && (id === SOURCES) === (chosen.kind === SOURCES);
      const number = id === '' ? total : found[id] ?? 0;
      radio.checked = id === chosen.kind;
      radio.disabled = known === true && number === 0 && id !== '' && !radio.checked;
      count.textContent = known ? number.toLocaleString('en-US') : '';
      if (radio.checked && !counts) this.#row.scrollLeft = (radio.parentElement?.offsetLeft ?? 0) - MARGIN;
    }
    this.#fill(this.#section, chosen.section, capitalized);
    this.#fill(this.#decade, chosen.decade, (value) => `${value}s`);
  }

  #fill(select: HTMLSelectElement, chosen: string, label: (value: string) => string): void {
    const found = this.#counts?.[select.name as Filter] ?? {};
    const values = [...new Set([...Object.keys(found), chosen])].filter(Boolean).sort();
    select.replaceChildren(make('option', { value: '' }, `Any ${select.name}`), ...values.map((value) => make('option', { value }, `${label(value)} (${found[value] ?? 0})`)));
    select.value = chosen;
    select.disabled = values.length === 0;
  }

  /** What is chosen, as part of a state. */
  get chosen(): Pick<SearchState, Filter> {
    return { kind: this.#tabs.find(({ radio }) => radio.checked)?.id ?? '', section: this.#section.value, decade: this.#decade.value };
  }
}
