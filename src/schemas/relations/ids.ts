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

/** References of a list in a record. */
function listed(record: RelatedRecord, key: string, ids: readonly string[] | undefined): IdReference[] {
  return (ids ?? []).map((id, index) => ({ id, place: record.locate([key, index]) }));
}

function single(record: RelatedRecord, path: Path, id: string): IdReference {
  return { id, place: record.locate(path) };
}

/** References that a drawing makes, with their places. */
function drawn(relations: Relations, mentions: (drawing: Drawing) => DrawingMention[]): IdReference[] {
  return validOf<Drawing>(relations, 'drawings').flatMap(({ record, data }) => mentions(data).map(({ id, path }) => single(record, path, id)));
}

/** Lists of ids that the questions and outcomes of guides may have. */
type GuideLists = Partial<Record<'sources' | 'facts' | 'links', string[] | undefined>>;

function guideReferences(relations: Relations, key: keyof GuideLists): IdReference[] {
  return validOf<Guide>(relations, 'guides').flatMap(({ record, data }) => (['questions', 'outcomes'] as const).flatMap((part) => {
    const steps: readonly GuideLists[] = data[part];
    return steps.flatMap((step, index) => (step[key] ?? []).map((id, position) => single(record, [part, index, key, position], id)));
  }));
}

/** Every mention of a source: in texts, facts, series and their cells, drawings, guides. */
export function sourceReferences(relations: Relations): IdReference[] {
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

function subjectReferences(relations: Relations): IdReference[] {
  return [
    ...relations.texts.flatMap(({ subjects }) => subjects),
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => listed(record, 'subjects', data.subjects)),
    ...validOf<Claim>(relations, 'claims').flatMap(({ record, data }) => listed(record, 'subjects', data.subjects)),
    ...drawn(relations, drawingSubjects),
  ];
}

function factReferences(relations: Relations): IdReference[] {
  return [
    ...relations.texts.flatMap(({ facts }) => facts),
    ...validOf<Article>(relations, 'articles').flatMap(({ record, data }) => listed(record, 'facts', data.facts)),
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => listed(record, 'disputes', data.disputes)),
    ...validOf<Era>(relations, 'eras').flatMap(({ record, data }) => listed(record, 'facts', data.facts)),
    ...validOf<Home>(relations, 'home').flatMap(({ record, data }) => data.surprises.map(({ fact }, index) => single(record, ['surprises', index, 'fact'], fact))),
    ...guideReferences(relations, 'facts'),
  ];
}

function seriesReferences(relations: Relations): IdReference[] {
  return [
    ...relations.texts.flatMap(({ series }) => series),
    ...validOf<Article>(relations, 'articles').flatMap(({ record, data }) => listed(record, 'series', data.series)),
  ];
}

function drawingReferences(relations: Relations): IdReference[] {
  return [
    ...relations.texts.flatMap(({ drawings }) => drawings),
    ...drawn(relations, ({ compared }) => (compared === undefined ? [] : [{ id: compared, path: ['compared'] }])),
  ];
}

function articleReferences(relations: Relations): IdReference[] {
  const doors = validOf<Home>(relations, 'home').flatMap(({ record, data }) =>
    data.doors.flatMap(({ links }, door) => links.map(({ article }, index) => single(record, ['doors', door, 'links', index, 'article'], article))));
  return [...doors, ...guideReferences(relations, 'links')];
}

function termReferences(relations: Relations): IdReference[] {
  return validOf<Term>(relations, 'glossary').flatMap(({ record, data }) => listed(record, 'see', data.see));
}

/** What records refer to by id: the rule that misses it, the collections it may stand in, and every mention. */
const KINDS: readonly { rule: Rule; collections: readonly CollectionName[]; mentions(relations: Relations): IdReference[] }[] = [
  { rule: 'unknown-source', collections: ['sources'], mentions: sourceReferences },
  { rule: 'unknown-subject', collections: SUBJECT_COLLECTIONS, mentions: subjectReferences },
  { rule: 'unknown-fact', collections: ['facts'], mentions: factReferences },
  { rule: 'unknown-series', collections: ['series'], mentions: seriesReferences },
  { rule: 'unknown-drawing', collections: ['drawings'], mentions: drawingReferences },
  { rule: 'unknown-guide', collections: ['guides'], mentions: ({ texts }) => texts.flatMap(({ guides }) => guides) },
  { rule: 'unknown-term', collections: ['glossary'], mentions: termReferences },
  { rule: 'unknown-article', collections: ['articles'], mentions: articleReferences },
];

/** Every mention of a record by its id, with the collections in which that id is looked for. */
export function allMentions(relations: Relations): (IdReference & { collections: readonly CollectionName[] })[] {
  return KINDS.flatMap(({ collections, mentions }) => mentions(relations).map((reference) => ({ ...reference, collections })));
}

/** Rules unknown-source, -subject, -fact, -series, -drawing, -guide, -term and -article. */
export function checkIds(relations: Relations): Finding[] {
  return KINDS.flatMap(({ rule, collections, mentions }) => new KnownIds(rule, collections, relations).check(mentions(relations)));
}
