import type { Article } from '#schemas/article.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Era } from '#schemas/era.ts';
import type { Drawing } from '#schemas/drawing.ts';
import { drawingSources, drawingSubjects } from '#schemas/drawing-parts.ts';
import type { DrawingMention } from '#schemas/drawing-parts.ts';
import type { Fact } from '#schemas/fact.ts';
import type { Guide } from '#schemas/guide.ts';
import type { Home } from '#schemas/page.ts';
import type { Series } from '#schemas/series.ts';
import type { Term } from '#schemas/term.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import type { IdReference, RelatedRecord, Relations } from '#schemas/references.ts';
import { KnownIds, SUBJECT_COLLECTIONS, validOf } from '#schemas/relations/known.ts';

type Path = readonly (string | number)[];

/** Where mentions stand. */
type Mentioning = Pick<Relations, 'records' | 'texts'>;

/** References of a list in a record. */
function listed(record: RelatedRecord, key: string, ids: readonly string[] | undefined): IdReference[] {
  return (ids ?? []).map((id, index) => ({ id, place: record.locate([key, index]) }));
}

function single(record: RelatedRecord, path: Path, id: string): IdReference {
  return { id, place: record.locate(path) };
}

/** References that a drawing makes, with their places. */
function drawn(relations: Mentioning, mentions: (drawing: Drawing) => DrawingMention[]): IdReference[] {
  return validOf<Drawing>(relations, 'drawings').flatMap(({ record, data }) => mentions(data).map(({ id, path }) => single(record, path, id)));
}

/** Lists of ids that the questions and outcomes of guides may have. */
type GuideLists = Partial<Record<'sources' | 'facts' | 'links', string[] | undefined>>;

function guideReferences(relations: Mentioning, key: keyof GuideLists): IdReference[] {
  return validOf<Guide>(relations, 'guides').flatMap(({ record, data }) => (['questions', 'outcomes'] as const).flatMap((part) => {
    const steps: readonly GuideLists[] = data[part];
    return steps.flatMap((step, index) => (step[key] ?? []).map((id, position) => single(record, [part, index, key, position], id)));
  }));
}

/** Every mention of a source: in texts, facts, series and their cells, drawings, guides. */
export function sourceReferences(relations: Mentioning): IdReference[] {
  return [
    ...relations.texts.flatMap(({ citations }) => citations),
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => listed(record, 'sources', data.sources.map((source) => (typeof source === 'string' ? source : source.id)))),
    ...validOf<Series>(relations, 'series').flatMap(({ record, data }) => [...listed(record, 'sources', data.sources), ...cellReferences(record, data)]),
    ...drawn(relations, drawingSources),
    ...guideReferences(relations, 'sources'),
  ];
}

function cellReferences(record: RelatedRecord, { columns, rows }: Series): IdReference[] {
  return rows.flatMap((row, rowIndex) => row.flatMap((cell, index) =>
    (columns[index]?.type === 'source' && typeof cell === 'string' ? [single(record, ['rows', rowIndex, index], cell)] : [])));
}

function subjectReferences(relations: Mentioning): IdReference[] {
  return [
    ...relations.texts.flatMap(({ subjects }) => subjects),
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => listed(record, 'subjects', data.subjects)),
    ...validOf<Claim>(relations, 'claims').flatMap(({ record, data }) => listed(record, 'subjects', data.subjects)),
    ...drawn(relations, drawingSubjects),
  ];
}

function factReferences(relations: Mentioning): IdReference[] {
  return [
    ...relations.texts.flatMap(({ facts }) => facts),
    ...validOf<Article>(relations, 'articles').flatMap(({ record, data }) => listed(record, 'facts', data.facts)),
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => listed(record, 'disputes', data.disputes)),
    ...validOf<Era>(relations, 'eras').flatMap(({ record, data }) => listed(record, 'facts', data.facts)),
    ...validOf<Home>(relations, 'home').flatMap(({ record, data }) => data.surprises.map(({ fact }, index) => single(record, ['surprises', index, 'fact'], fact))),
    ...guideReferences(relations, 'facts'),
  ];
}

function seriesReferences(relations: Mentioning): IdReference[] {
  return [
    ...relations.texts.flatMap(({ series }) => series),
    ...validOf<Article>(relations, 'articles').flatMap(({ record, data }) => listed(record, 'series', data.series)),
  ];
}

function drawingReferences(relations: Mentioning): IdReference[] {
  return [
    ...relations.texts.flatMap(({ drawings }) => drawings),
    ...drawn(relations, ({ compared }) => (compared === undefined ? [] : [{ id: compared, path: ['compared'] }])),
  ];
}

function articleReferences(relations: Mentioning): IdReference[] {
  const doors = validOf<Home>(relations, 'home').flatMap(({ record, data }) =>
    data.doors.flatMap(({ links }, door) => links.map(({ article }, index) => single(record, ['doors', door, 'links', index, 'article'], article))));
  return [...doors, ...guideReferences(relations, 'links')];
}

function termReferences(relations: Mentioning): IdReference[] {
  return validOf<Term>(relations, 'glossary').flatMap(({ record, data }) => listed(record, 'see', data.see));
}

/** All mentions of one kind of record by its id. */
export interface Mentions {
  /** Rule that reports a mention of nothing. */
  rule: Rule;
  /** Collections in which what is mentioned may stand. */
  collections: readonly CollectionName[];
  references: IdReference[];
}

/** Every mention of a record by its id, in texts and in records. */
export function allMentions(relations: Mentioning): Mentions[] {
  return [
    { rule: 'unknown-source', collections: ['sources'], references: sourceReferences(relations) },
    { rule: 'unknown-subject', collections: SUBJECT_COLLECTIONS, references: subjectReferences(relations) },
    { rule: 'unknown-fact', collections: ['facts'], references: factReferences(relations) },
    { rule: 'unknown-series', collections: ['series'], references: seriesReferences(relations) },
    { rule: 'unknown-drawing', collections: ['drawings'], references: drawingReferences(relations) },
    { rule: 'unknown-guide', collections: ['guides'], references: relations.texts.flatMap(({ guides }) => guides) },
    { rule: 'unknown-term', collections: ['glossary'], references: termReferences(relations) },
    { rule: 'unknown-article', collections: ['articles'], references: articleReferences(relations) },
  ];
}

/** Rules unknown-source, -subject, -fact, -series, -drawing, -guide, -term and -article. */
export function checkIds(relations: Relations): Finding[] {
  return allMentions(relations).flatMap(({ rule, collections, references }) => new KnownIds(rule, collections, relations).check(references));
}
