import { isSupported, keysOf } from '#lib/figures.ts';
import type { Article } from '#schemas/article.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Organization } from '#schemas/entity.ts';
import type { Fact } from '#schemas/fact.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, StatedFigure, TextReferences } from '#schemas/references.ts';
import type { Series } from '#schemas/series.ts';
import type { Source } from '#schemas/source.ts';

type Collection = RelatedRecord['collection'];

/** Sections whose articles speak about the site itself. */
const OWN_AFFAIRS = /^about\//;

/** Texts of a cell: prose states a loss without its sign, and 5 under "million" as 5 million. */
function scaled(cell: string | number | null, unit: string | undefined): string[] {
  if (typeof cell !== 'number') return [cell ?? ''];
  const scale = unit === undefined ? null : /thousand|million|billion/.exec(unit);
  const size = String(Math.abs(cell));
  return scale ? [size, `${size} ${scale[0]}`] : [size];
}

function seriesKeys({ columns, rows, title, note = '', method = '' }: Series): Set<string> {
  const cells = rows.flatMap((row) => row.flatMap((cell, index) => scaled(cell, columns[index]?.unit)));
  return keysOf([...cells, title, note, method], cells);
}

function entityKeys({ summary, start, end, aliases = [] }: Organization): Set<string> {
  return keysOf([summary], [start, end, ...aliases.flatMap(({ from, to }) => [from, to])].filter((date) => date !== undefined));
}

const entity = (data: unknown): Set<string> => entityKeys(data as Organization);

/** Keys of what a valid record states, by its collection. */
const KEYS: Partial<Record<Collection, (data: unknown) => Set<string>>> = {
  articles: (data) => keysOf([], [(data as Article).reviewed]),
  facts: (data) => keysOf([(data as Fact).statement, (data as Fact).note ?? ''], [(data as Fact).date ?? '']),
  series: (data) => seriesKeys(data as Series),
  organizations: entity,
  people: entity,
  projects: entity,
  claims: (data) => keysOf([String((data as Claim).order ?? '')]),
  sources: (data) => keysOf([(data as Source).title, (data as Source).note ?? ''], [(data as Source).published ?? '']),
};

/** Keys of every date and amount that a record states; none where it does not have the shape of its collection. */
export function statedKeys({ collection, data, valid }: Pick<RelatedRecord, 'collection' | 'data' | 'valid'>): Set<string> {
  return (valid ? KEYS[collection]?.(data) : undefined) ?? new Set();
}

/** Keys that a record supports wherever an article rests on it: all that it states, of a source all but its date. */
function supportedKeys(record: RelatedRecord): Set<string> {
  if (record.collection !== 'sources') return statedKeys(record);
  const { title, note = '' } = record.data as Source;
  return keysOf([title, note]);
}

/** Whether an article rests on a record: it lists, shows, links to or cites it, or, for a fact, cites a source of it; and on its own day of review. */
function restsOn(article: RelatedRecord, text: TextReferences): (record: RelatedRecord) => boolean {
  const { facts, series = [] } = article.data as Article;
  const idsOf = (references: readonly { id: string }[]): string[] => references.map(({ id }) => id);
  const [files, cited] = [new Set(text.links.map(({ target }) => target)), new Set(idsOf(text.citations))];
  const ids: Partial<Record<Collection, Set<string>>> = { facts: new Set([...facts, ...idsOf(text.facts)]), series: new Set([...series, ...idsOf(text.series)]), sources: cited };
  const shares = ({ data }: RelatedRecord): boolean => (data as Fact).sources.some((source) => cited.has(typeof source === 'string' ? source : source.id));
  return (record) => record === article || ids[record.collection]?.has(record.id) === true || (record.collection === 'facts' ? shares(record) : record.collection !== 'articles' && files.has(record.path));
}

/** Tells whether a date is that of a document which its own paragraph cites: minutes, messages and reports bear the day of what they tell. Elsewhere in the article a document of that day is an accident. That the event was earlier than the document is not seen here: only a person who reads it can tell. */
function isDatedBeside({ citations }: TextReferences, sources: readonly RelatedRecord[]): (stated: StatedFigure) => boolean {
  const dates = new Map(sources.map(({ id, data }) => [id, (data as Source).published]));
  return ({ figure, lines: [first, last] }) => citations.some(({ id, place: { line } }) => {
    const date = line >= first && line <= last ? dates.get(id) : undefined;
    return date !== undefined && figure.kind === 'date' && isSupported(figure, keysOf([], [date]));
  });
}

function unsupportedIn(article: RelatedRecord, text: TextReferences, records: readonly RelatedRecord[]): StatedFigure[] {
  const behind = records.filter((record) => record.valid).filter(restsOn(article, text));
  const keys = new Set(behind.flatMap((record) => [...supportedKeys(record)]));
  const isDated = isDatedBeside(text, behind.filter(({ collection }) => collection === 'sources'));
  return text.figures.filter(({ figure }) => !isSupported(figure, keys)).filter((stated) => !isDated(stated));
}

/** Rule unsupported-figure: what an article states in digits stands in a record that it rests on; the site's own arithmetic stands in analysis. */
export function checkFigures(records: readonly RelatedRecord[], texts: readonly TextReferences[]): Finding[] {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  return records.filter(({ collection, id, valid }) => collection === 'articles' && valid && !OWN_AFFAIRS.test(id)).flatMap((article) => {
    const text = byPath.get(article.path);
    return (text ? unsupportedIn(article, text, records) : []).map(({ figure, place }) => finding('unsupported-figure', place, { found: figure.text }));
  });
}
