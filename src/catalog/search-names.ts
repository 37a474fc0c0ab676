import { formatDate, parseDate } from '#lib/dates.ts';
import type { NamedRecord, NamesFile } from '#lib/search/names-file.ts';
import { allArticles, allSections } from '#catalog/articles.ts';
import { allDrawings } from '#catalog/drawings.ts';
import { allEntities } from '#catalog/entities.ts';
import { ENTITY_KINDS } from '#catalog/index-of-names.ts';
import { allRecords, once } from '#catalog/records.ts';
import { foundPages } from '#catalog/pages.ts';
import { allSeries } from '#catalog/series.ts';
import { allClaims, allTerms } from '#catalog/texts-views.ts';
import { allYears } from '#catalog/timeline.ts';
import type { EntityView, FactView } from '#catalog/views.ts';

/** Weights of kinds whose records the site treats alike, 0 to 9. */
const WEIGHTS = { section: 6, article: 6, page: 4, claim: 2, data: 3, drawing: 3, year: 2 };

/** 0 to 9 by how much the site says about a record: each doubling counts the same. */
function weightOf(facts: number, mentions: number): number {
  return Math.min(9, Math.round(1.3 * Math.log2(1 + facts + mentions)));
}

const plainNames = (names: readonly string[]): NamedRecord['aliases'] => names.map((name) => ({ name }));

function entityRecord({ collection, path, name, aliases, facts, mentions, startYear }: EntityView): NamedRecord {
  return {
    kind: ENTITY_KINDS[collection],
    path,
    title: name,
    aliases: aliases.map(({ name: other, period }) => ({ name: other, ...(period !== '' && { period }) })),
    weight: weightOf(facts.length, mentions.length),
    ...(startYear !== undefined && { year: startYear }),
  };
}

/** Months of a year that have facts of their own, as people name them. */
function monthsOf(facts: readonly FactView[]): string[] {
  const months = facts.flatMap(({ fact: { date } }) => {
    const point = date === undefined ? undefined : parseDate(date)?.start;
    return point?.month === undefined ? [] : [`${point.year}-${String(point.month).padStart(2, '0')}`];
  });
  return [...new Set(months)].sort().map(formatDate);
}

function fixed(kind: keyof typeof WEIGHTS): (view: { path: string; title: string; aliases?: readonly string[] }) => NamedRecord {
  return ({ path, title, aliases = [] }) => ({ kind, path, title, aliases: plainNames(aliases), weight: WEIGHTS[kind] });
}

/** Every record that has a name, for the search for names: sources and facts are left to the full text. */
export const searchNames = once(async (): Promise<NamesFile> => ({
  synonyms: (await allRecords()).synonyms.map(({ data }) => data.words),
  records: [
    ...(await allSections()).map(fixed('section')),
    ...(await allArticles()).map(fixed('article')),
    ...(await foundPages()).map(fixed('page')),
    ...(await allEntities()).map(entityRecord),
    ...(await allTerms()).map(({ path, title, aliases, mentions }) => ({ kind: 'term', path, title, aliases: plainNames(aliases), weight: weightOf(4, mentions.length) })),
    ...(await allClaims()).map(fixed('claim')),
    ...[...(await allSeries()).values()].map(({ path, title, series }) => fixed('data')({ path, title, aliases: series.aliases ?? [] })),
    ...[...(await allDrawings()).values()].map(({ path, name, drawing }) => fixed('drawing')({ path, title: name, aliases: drawing.aliases ?? [] })),
    ...(await allYears()).flatMap(({ pages }) => pages).map(({ path, title, facts }) => fixed('year')({ path, title, aliases: monthsOf(facts) })),
  ],
}));
