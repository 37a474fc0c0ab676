import { statedKeys } from '#gates/figures.ts';
import { isSupported } from '#lib/figures.ts';
import type { Figure } from '#lib/figures.ts';
import { SUBJECT_COLLECTIONS } from '#schemas/relations/known.ts';
import { definitionOf, isCollection } from '#schemas/collections.ts';
import type { RecordChange } from '#review/changes.ts';
import type { Mentions } from '#review/mentions.ts';
import { statementsOf } from '#review/passages.ts';
import type { Statement } from '#review/passages.ts';
import { replacementOf, retractionOf, structuredKeys, takesBack } from '#review/retractions.ts';
import type { Retraction } from '#review/retractions.ts';
import { keyOf } from '#review/side.ts';
import type { ReviewedRecord } from '#review/side.ts';

/** A passage that states what a changed record stated before and does not state now. */
export interface Contradiction {
  /** The record that changed; as it was, where it is gone. */
  record: ReviewedRecord;
  statement: Statement;
  /** What the record says instead; empty where it says nothing of the kind. */
  now: string;
  /** Another record behind the passage that states it still, so that it may be meant of something else; absent where there is none. */
  other?: ReviewedRecord;
}

/** Whether nothing behind the passage states it any more; that a document was published on a day says nothing of what happened on it. */
export function isCertain({ other, statement }: Contradiction): boolean {
  return !other || (other.collection === 'sources' && statement.figure.kind === 'date');
}

/** How surely a text speaks of what a record states: it names the record or its sources, or only a subject of it. */
type Tie = 'source' | 'subject';

function collectionOfKey(key: string): string {
  return key.slice(0, key.indexOf('/'));
}

function isSubject(key: string): boolean {
  return SUBJECT_COLLECTIONS.some((collection) => collection === collectionOfKey(key));
}

function hasText(record: ReviewedRecord): boolean {
  return definitionOf(record.collection).format === 'text';
}

/** Records that may stand behind a record, by key. */
function tiesOf(record: ReviewedRecord, mentions: Mentions): Map<string, Tie> {
  const own = keyOf(record);
  const named = [...mentions.of(own)];
  const facts = (key: string): string[] => [...mentions.by(key)].filter((other) => collectionOfKey(other) === 'facts' || collectionOfKey(other) === 'series');
  const ties = new Map<string, Tie>();
  const subjects = record.collection === 'articles' ? [] : named.filter(isSubject);
  for (const key of [...subjects, ...(isSubject(own) ? [own] : [])].flatMap(facts)) ties.set(key, 'subject');
  for (const key of named.filter((other) => collectionOfKey(other) === 'sources').flatMap(facts)) ties.set(key, 'source');
  for (const key of named.filter((other) => isCollection(collectionOfKey(other)))) ties.set(key, 'source');
  ties.delete(own);
  return ties;
}

/** Whether a figure is so exact that two records about one subject hardly mean different things by it. */
function isExact({ kind, key, text }: Figure): boolean {
  if (kind === 'date') return /-\d{2}-\d{2}$/.test(key);
  return /[$£€]|illion|thousand/.test(text) || key.replace(/\D|0+$/g, '').length >= 3;
}

/** Finds what a change left behind. */
class Search {
  readonly #base: Mentions;
  readonly #head: Mentions;
  /** Changed records by their keys before and after. */
  readonly #retractions = new Map<string, Retraction>();
  /** What records state, in words too and as data only, once it was asked for. */
  readonly #stated = { true: new Map<ReviewedRecord, ReadonlySet<string>>(), false: new Map<ReviewedRecord, ReadonlySet<string>>() };
  /** Keys that records still repeat in words though what they rest on was taken back. */
  readonly #stale = new Map<string, Set<string>>();

  constructor(changes: readonly RecordChange[], base: Mentions, head: Mentions) {
    [this.#base, this.#head] = [base, head];
    for (const change of changes) {
      const found = retractionOf(change);
      if (found && found.old.union(found.retracted).difference(found.now).size > 0) for (const record of [found.before, found.after ?? found.before]) this.#retractions.set(keyOf(record), found);
    }
  }

  /** Keys that a record states now; words that were taken back do not count, and to a record without text no words do. */
  #keysOf(other: ReviewedRecord, inWords: boolean): ReadonlySet<string> {
    const stated = this.#retractions.get(keyOf(other))?.now;
    if (stated) return stated;
    const held = this.#stated[`${inWords}`];
    const keys = held.get(other) ?? (inWords ? statedKeys(other) : structuredKeys(other));
    held.set(other, keys);
    return keys;
  }

  /** A record behind another that states a figure now, none that is only a document where there is one that is more. */
  #findOther(figure: Figure, record: ReviewedRecord, ties: ReadonlyMap<string, Tie>): ReviewedRecord | undefined {
    const supporting = [...ties.keys()].flatMap((key) => {
      const other = this.#head.side.records.get(key);
      return other && this.#stale.get(key)?.has(figure.key) !== true && isSupported(figure, this.#keysOf(other, hasText(record))) ? [other] : [];
    });
    return supporting.find(({ collection }) => collection !== 'sources') ?? supporting[0];
  }

  /** What stands in the words of a changed record against its own dates and cells. */
  #within(record: ReviewedRecord, statements: readonly Statement[]): Contradiction[] {
    const own = this.#retractions.get(keyOf(record));
    const now = structuredKeys(record);
    const found = own ? statements.filter(({ figure }) => isSupported(figure, own.retracted) && !isSupported(figure, now)) : [];
    const told = own ? found.map((statement) => ({ record, statement, now: replacementOf(own, statement.figure) })) : [];
    return told.filter(({ now: instead }) => instead !== '');
  }

  #against(statement: Statement, record: ReviewedRecord, ties: ReadonlyMap<string, Tie>): Contradiction[] {
    const { figure, sources, field } = statement;
    const taken = [...ties].flatMap(([key, tie]) => {
      const retraction = this.#retractions.get(key);
      return retraction && takesBack(retraction, figure) && (tie === 'source' || isExact(figure)) ? [retraction] : [];
    });
    if (taken.length === 0) return [];
    const other = this.#findOther(figure, record, ties) ?? (!field && isSupported(figure, structuredKeys(record)) ? record : undefined);
    const cites = ({ before }: Retraction): boolean => sources.some((id) => this.#base.of(keyOf(before)).has(`sources/${id}`));
    return [...new Set(taken)].flatMap((retraction) => {
      const now = replacementOf(retraction, figure);
      const isTold = hasText(record) || !retraction.after || now !== '';
      const isMeant = !other || (now !== '' && isExact(figure) && (field === true || cites(retraction)));
      return isTold && isMeant ? [{ record: retraction.after ?? retraction.before, statement, now, ...(other && { other }) }] : [];
    });
  }

  /** What one record states against those that changed. */
  of(record: ReviewedRecord): Contradiction[] {
    const key = keyOf(record);
    const ties = new Map([...tiesOf(record, this.#base), ...tiesOf(record, this.#head)]);
    const changed = [...ties.keys()].some((other) => this.#retractions.has(other));
    if (!changed && !this.#retractions.has(key)) return [];
    const statements = statementsOf(record);
    const within = this.#within(record, statements);
    const own = new Set(within.map(({ statement }) => statement));
    const found = [...within, ...(changed ? statements : []).filter((statement) => !own.has(statement)).flatMap((statement) => this.#against(statement, record, ties))];
    this.#stale.set(key, new Set(found.filter(isCertain).map(({ statement }) => statement.figure.key)));
    return found;
  }
}

/** Every passage of the later side that states what a changed record no longer states; records before texts, so that texts do not rest on stale words. */
export function findContradictions(changes: readonly RecordChange[], base: Mentions, head: Mentions): Contradiction[] {
  const search = new Search(changes, base, head);
  const records = [...head.side.records.values()];
  return [...records.filter((record) => !hasText(record)), ...records.filter(hasText)].flatMap((record) => search.of(record));
}
