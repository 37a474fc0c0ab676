import { make } from '#client/search/elements.ts';
import { SEARCH_KINDS } from '#lib/search/kinds.ts';
import type { Counts } from '#lib/search/outcome.ts';
import type { SearchState } from '#lib/search/state.ts';

type Filter = keyof Counts;

function choice(id: string, name: string, count: number | undefined, chosen: string): HTMLElement {
  const radio = make('input', { type: 'radio', name: 'kind', value: id });
  radio.checked = id === chosen;
  const number = count === undefined ? [] : [' ', make('span', { class: 'search-count' }, count.toLocaleString('en-US'))];
  return make('label', {}, radio, make('span', {}, name, ...number));
}

/** Choices of kind with their counts: all of them, each that was found or is chosen, and the sources, which are counted when asked. */
function kindChoices(counts: Counts['kind'], chosen: string): HTMLElement[] {
  const total = Object.entries(counts).reduce((sum, [id, count]) => sum + (id === 'source' ? 0 : count), 0);
  const kinds = SEARCH_KINDS.filter(({ id }) => id === chosen || id === 'source' || (counts[id] ?? 0) > 0);
  return [choice('', 'All', total, chosen), ...kinds.map(({ id, plural }) => choice(id, plural, counts[id], chosen))];
}

function option(value: string, text: string, chosen: string): HTMLOptionElement {
  const made = make('option', { value }, text);
  made.selected = value === chosen;
  return made;
}

function selection(name: Filter, title: string, counts: Readonly<Record<string, number>>, chosen: string, label: (value: string) => string): HTMLElement[] {
  const values = [...new Set([...Object.keys(counts), ...(chosen === '' ? [] : [chosen])])].sort();
  if (values.length === 0 || (values.length === 1 && chosen === '')) return [];
  const options = values.map((value) => option(value, `${label(value)} (${counts[value] ?? 0})`, chosen));
  return [make('label', { class: 'search-select' }, make('span', { class: 'visually-hidden' }, title), make('select', { name }, option('', `Any ${title.toLowerCase()}`, chosen), ...options))];
}

function capitalized(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** All choices for an outcome's counts and what is chosen now. */
export function filterChoices({ kind, section, decade }: Counts, chosen: SearchState): HTMLElement[] {
  return [
    ...kindChoices(kind, chosen.kind),
    ...selection('section', 'Section', section, chosen.section, capitalized),
    ...selection('decade', 'Decade', decade, chosen.decade, (value) => `${value}s`),
  ];
}

/** What a form of choices says, as part of a state. */
export function readChoices(form: HTMLElement): Pick<SearchState, Filter> {
  const selected = (name: string): string => form.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  return { kind: form.querySelector<HTMLInputElement>('input[name=kind]:checked')?.value ?? '', section: selected('section'), decade: selected('decade') };
}
