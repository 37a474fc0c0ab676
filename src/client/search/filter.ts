import { make } from '#client/search/elements.ts';
import { SEARCH_KINDS } from '#lib/search/kinds.ts';

function choice(id: string, name: string, count: number, chosen: string): HTMLElement {
  const radio = make('input', { type: 'radio', name: 'kind', value: id });
  radio.checked = id === chosen;
  return make('label', {}, radio, make('span', {}, name, ' ', make('span', { class: 'search-count' }, count.toLocaleString('en-US'))));
}

/** Choices of kind with their counts: all of them, and each kind that was found or is chosen. */
export function kindChoices(counts: ReadonlyMap<string, number>, chosen: string): HTMLElement[] {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const kinds = SEARCH_KINDS.filter(({ id }) => id === chosen || (counts.get(id) ?? 0) > 0);
  return [choice('', 'All', total, chosen), ...kinds.map(({ id, plural }) => choice(id, plural, counts.get(id) ?? 0, chosen))];
}
