import { withoutCitations } from '#lib/citations.ts';
import { parseDate } from '#lib/dates.ts';
import { cardPath, datesPath } from '#lib/search/card.ts';
import type { Card, DatedFact } from '#lib/search/card.ts';
import { plainWords } from '#lib/search/markup.ts';
import { seriesValues } from '#lib/search/series-values.ts';
import { capitalized, firstSentences } from '#lib/text.ts';
import { allEntities } from '#catalog/entities.ts';
import { allFacts } from '#catalog/facts.ts';
import { ENTITY_KINDS } from '#catalog/index-of-names.ts';
import { once } from '#catalog/records.ts';
import { allSeries } from '#catalog/series.ts';
import { allClaims, allTerms } from '#catalog/texts-views.ts';
import type { ClaimView, EntityView, FactSource, FactView, SeriesView, SourceView, TermView } from '#catalog/views.ts';

/** Sources that a card shows before it only counts them. */
const SHOWN_SOURCES = 2;
/** Words of a claim's reason on its card. */
const REASON_WORDS = 45;
/** Facts of a year that a search for the year shows. */
const FACTS_OF_A_YEAR = 12;

type CardSource = Pick<SourceView, 'title' | 'path'>;

function sourcesOf(sources: readonly CardSource[]): Pick<Card, 'sources' | 'more'> {
  const unique = [...new Map(sources.map(({ title, path }) => [path, { title, path }])).values()];
  return { sources: unique.slice(0, SHOWN_SOURCES), more: Math.max(0, unique.length - SHOWN_SOURCES) };
}

/** Sources of an entity's checked facts, those that carry most of them first: its summary rests on them. */
function entitySources(facts: readonly FactView[]): FactSource[] {
  const groups = [...Map.groupBy(facts.filter((fact) => fact.checked).flatMap((fact) => fact.sources), (source) => source.path).values()];
  return groups.sort((a, b) => b.length - a.length).flatMap((group) => group.slice(0, 1));
}

function entityCard({ collection, path, name, kind, lifespan, summary, facts }: EntityView): Card {
  const sort = ENTITY_KINDS[collection] === kind ? '' : kind.replace('-', ' ');
  const lead = [sort, lifespan].filter(Boolean).join(', ');
  return { kind: ENTITY_KINDS[collection], path, title: name, ...(lead !== '' && { lead }), text: summary, ...sourcesOf(entitySources(facts)) };
}

function termCard({ path, title, summary, cited }: TermView): Card {
  return { kind: 'term', path, title, text: summary, ...sourcesOf(cited.map(({ source }) => source)) };
}

function claimCard({ path, title, verdict, cited, entry }: ClaimView): Card {
  const reason = firstSentences(plainWords(withoutCitations(entry.body ?? '')), REASON_WORDS);
  return { kind: 'claim', path, title, lead: verdict, text: reason, ...sourcesOf(cited.map(({ source }) => source)) };
}

function seriesCard({ path, title, series, sources }: SeriesView): Card {
  const values = seriesValues(series.columns, series.rows, series.unit);
  return { kind: 'data', path, title, ...(values.length > 0 && { values }), ...sourcesOf(sources) };
}

function factCard({ path, label, dateText, statement, sources }: FactView): Card {
  return { kind: 'fact', path, title: label ?? capitalized(dateText), ...(label !== undefined && { lead: dateText }), text: statement, ...sourcesOf(sources) };
}

/** Every answer card by its address. */
export const allCards = once(async (): Promise<Map<string, Card>> => {
  const cards = [
    ...(await allEntities()).map(entityCard),
    ...(await allTerms()).map(termCard),
    ...(await allClaims()).map(claimCard),
    ...[...(await allSeries()).values()].map(seriesCard),
    ...[...(await allFacts()).values()].map(factCard),
  ];
  return new Map(cards.map((card) => [cardPath(card.path), card]));
});

function foremost(a: FactView, b: FactView): number {
  return (b.fact.weight ?? 0) - (a.fact.weight ?? 0) || (b.label === undefined ? 0 : 1) - (a.label === undefined ? 0 : 1);
}

function dated({ path, fact, dateText, statement, label }: FactView): DatedFact {
  return { path, date: fact.date ?? '', dateText, statement, ...(label !== undefined && { label }) };
}

function monthKey({ fact: { date } }: FactView): string | undefined {
  const point = date === undefined ? undefined : parseDate(date)?.start;
  return point?.month === undefined ? undefined : `${point.year}-${String(point.month).padStart(2, '0')}`;
}

/** Facts of each month, and the foremost ones of each year, by address; the weightiest first. */
export const allDates = once(async (): Promise<Map<string, DatedFact[]>> => {
  const facts = [...(await allFacts()).values()].filter(({ year }) => year !== undefined);
  const years = [...Map.groupBy(facts, ({ year }) => String(year))].map(([key, list]) => [key, list.toSorted(foremost).slice(0, FACTS_OF_A_YEAR)] as const);
  const months = [...Map.groupBy(facts, monthKey)].flatMap(([key, list]) => (key === undefined ? [] : [[key, list.toSorted(foremost)] as const]));
  return new Map([...years, ...months].map(([key, list]) => [datesPath(key), list.map(dated)]));
});
