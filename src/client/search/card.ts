import { make } from '#client/elements.ts';
import { addressOf } from '#client/search/results.ts';
import type { Card } from '#lib/search/card.ts';
import { kindLabel } from '#lib/search/kinds.ts';
import { plural } from '#lib/text.ts';

/** Figures that a card shows. */
const MOST_VALUES = 4;

/** Figures whose label a word of the query begins, else the first ones. */
function chosen(values: NonNullable<Card['values']>, words: readonly string[]): NonNullable<Card['values']> {
  const asked = values.filter(([label]) => words.some((word) => ` ${label.toLowerCase()}`.includes(` ${word}`)));
  return (asked.length > 0 ? asked : values).slice(0, MOST_VALUES);
}

function sourceLine({ sources, more, path }: Card): HTMLElement {
  const links = sources.flatMap(({ title, path: source }, index) => [index > 0 && '; ', make('a', { href: addressOf(source) }, title)]);
  return make('p', { class: 'search-card-sources' }, sources.length + more === 1 ? 'Source ' : 'Sources ', ...links,
    more > 0 && ' and ', more > 0 && make('a', { href: addressOf(path) }, plural(more, 'more source', 'more sources')));
}

/** A record that answers the question, with its sources; `words` are those of the question. */
export function answerCard(card: Card, words: readonly string[]): HTMLElement {
  const { kind, title, path, lead, text, values = [], why = [] } = card;
  const figures = chosen(values, words).map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value)));
  return make('section', { class: 'search-card', 'aria-label': 'Answer' },
    make('p', { class: 'search-why' }, make('b', {}, kindLabel(kind)), ...[lead, ...why].map((reason) => reason && ` · ${reason}`)),
    make('p', { class: 'search-title' }, make('a', { href: addressOf(path) }, title)),
    text !== undefined && make('p', { class: 'search-card-text' }, text),
    figures.length > 0 && make('dl', {}, ...figures),
    card.sources.length > 0 && sourceLine(card));
}
