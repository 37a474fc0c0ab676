import { documentOf, leadToOne, splitArchived } from '#lib/addresses.ts';
import type { DocumentAddress } from '#lib/addresses.ts';
import { pathOfContentFile } from '#lib/paths.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { Article } from '#schemas/article.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Section } from '#schemas/page.ts';
import type { Source } from '#schemas/source.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { SUBJECT_COLLECTIONS, validOf } from '#schemas/relations/known.ts';

/** What must be unique about a record: in a list its id, of a subject too, of every other one the address of its page. */
function nameOf({ collection, id, path }: RelatedRecord): string | undefined {
  if (collection === 'synonyms') return undefined;
  if (definitionOf(collection).format === 'list') return id === '' ? undefined : `${collection} ${id}`;
  return SUBJECT_COLLECTIONS.includes(collection) ? `subject ${id}` : pathOfContentFile(path);
}

/** Where the name of a record stands: the key of a list's record, or its file. */
function placeOfName({ collection, locate }: RelatedRecord): Place {
  const { format, key = 'id' } = definitionOf(collection);
  return locate(format === 'list' ? [key] : []);
}

function placeText({ path, line }: Place): string {
  return `${path}:${line}`;
}

/** Rule duplicate-id. */
export function checkDuplicateIds({ records }: Relations): Finding[] {
  const first = new Map<string, RelatedRecord>();
  return records.flatMap((record) => {
    const name = nameOf(record);
    if (name === undefined) return [];
    const other = first.get(name);
    if (!other) first.set(name, record);
    return other ? [finding('duplicate-id', placeOfName(record), { id: record.id, other: placeText(placeOfName(other)) })] : [];
  });
}

/** An ordered record: those with the same group must have different orders. */
interface Ordered {
  record: RelatedRecord;
  group: string;
  order: number | undefined;
}

function orderedOf(relations: Relations): Ordered[] {
  return [
    ...validOf<Article>(relations, 'articles').map(({ record, data }) => ({ record, group: `articles ${record.id.split('/')[0] ?? ''}`, order: data.order })),
    ...validOf<Section>(relations, 'sections').map(({ record, data }) => ({ record, group: 'sections', order: data.order })),
    ...validOf<Claim>(relations, 'claims').map(({ record, data }) => ({ record, group: `claims ${data.origin}`, order: data.order })),
  ];
}

/** Rule duplicate-order. */
export function checkOrders(relations: Relations): Finding[] {
  const first = new Map<string, RelatedRecord>();
  return orderedOf(relations).flatMap(({ record, group, order }) => {
    if (order === undefined) return [];
    const other = first.get(`${group} ${order}`);
    if (!other) first.set(`${group} ${order}`, record);
    return other ? [finding('duplicate-order', record.locate(['order']), { order: String(order), other: other.path })] : [];
  });
}

/** What a source shows: a copy in a web archive is one day's version of a page, and a document of its own. */
function shownAt(url: string): DocumentAddress {
  return splitArchived(url).archived === undefined ? documentOf(url) : { document: url, passage: '' };
}

/** Rule duplicate-address; both sources are named, so that a check of one file finds it whichever it is. */
export function checkAddresses(relations: Relations): Finding[] {
  const addressed = validOf<Source>(relations, 'sources').map(({ record, data: { url } }) => ({ place: record.locate(['url']), ...shownAt(url) }));
  return [...Map.groupBy(addressed, ({ document }) => document).values()].flatMap((sources) => sources.flatMap((source) => {
    const other = sources.find((each) => each !== source && leadToOne(each, source));
    return other ? [finding('duplicate-address', source.place, { other: placeText(other.place) })] : [];
  }));
}
