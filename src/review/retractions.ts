import { statedKeys } from '#gates/figures.ts';
import { firstDay, formatDate, lastDay, parseDate } from '#lib/dates.ts';
import { figuresIn, isSupported, keysOf } from '#lib/figures.ts';
import type { Figure } from '#lib/figures.ts';
import type { Series } from '#schemas/series.ts';
import type { RecordChange } from '#review/changes.ts';
import { statementsOf } from '#review/passages.ts';
import type { ReviewedRecord } from '#review/side.ts';

/** A changed or removed record with what it no longer says. */
export interface Retraction {
  before: ReviewedRecord;
  after?: ReviewedRecord;
  /** Keys that it stated. */
  old: ReadonlySet<string>;
  /** Keys that it states or covers now, other than those that only its words still repeat. */
  now: ReadonlySet<string>;
  /** Keys that its dates or cells held and hold no longer. */
  retracted: ReadonlySet<string>;
}

/** Keys of dates that say when something was looked at, not when it happened. */
const OF_REVIEW = new Set(['checked', 'reviewed', 'as_of']);

function datesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return !OF_REVIEW.has(key) && parseDate(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.flatMap((item) => datesIn(item, key)) : Object.entries(value).flatMap(([inner, item]) => datesIn(item, inner));
}

/** Keys of what a record states as data, not in words: its dates, the cells of its table. */
export function structuredKeys(record: ReviewedRecord): Set<string> {
  if (!record.valid) return new Set();
  if (record.collection !== 'series') return keysOf([], datesIn(record.data));
  return statedKeys({ ...record, data: { ...(record.data as Series), title: '', note: '', method: '' } });
}

/** Keys that the words of a record mean now: those of sentences that the change wrote, or that state what its dates and cells came to hold. */
function meantKeys(before: ReviewedRecord, after: ReviewedRecord, gained: ReadonlySet<string>): Set<string> {
  const [old, now] = [statementsOf(before), statementsOf(after)];
  const known = new Set(old.map(({ sentence }) => sentence));
  const meant = new Set(now.filter(({ sentence, figure }) => !known.has(sentence) || gained.has(figure.key)).map(({ sentence }) => sentence));
  return keysOf(now.filter(({ sentence }) => meant.has(sentence)).map(({ figure }) => figure.text));
}

/** Keys of days, months and years that lie within the time for which a record now holds. */
function coveredKeys({ data }: ReviewedRecord, keys: Iterable<string>): Set<string> {
  const { date } = data as { date?: unknown };
  const { start, end, interval = false } = (typeof date === 'string' ? parseDate(date) : undefined) ?? {};
  if (!interval || !start || !end) return new Set();
  const covered = [...keys].filter((key) => {
    const point = parseDate(key)?.start;
    return point !== undefined && firstDay(point) >= firstDay(start) && lastDay(point) <= lastDay(end);
  });
  return keysOf([], covered);
}

/** What a change takes back, or undefined where that cannot be told. */
export function retractionOf({ before, after }: RecordChange): Retraction | undefined {
  if (!before?.valid || (after && !after.valid)) return undefined;
  const held = structuredKeys(before);
  if (!after) return { before, old: statedKeys(before), now: new Set(), retracted: held };
  const holds = structuredKeys(after);
  const lost = held.difference(holds);
  const covered = coveredKeys(after, lost);
  const retracted = lost.difference(meantKeys(before, after, holds.difference(held))).difference(covered);
  return { before, after, old: statedKeys(before), now: statedKeys(after).union(covered).difference(retracted), retracted };
}

/** Whether a record stated a figure and does so no longer. */
export function takesBack({ old, now }: Pick<Retraction, 'old' | 'now'>, figure: Figure): boolean {
  return isSupported(figure, old) && !isSupported(figure, now);
}

function dateOf({ data }: ReviewedRecord): string | undefined {
  return (data as { date?: string }).date;
}

/** What a record says instead of a figure: its new date, or the new figures of that kind in its words or cells; empty where it says nothing. */
export function replacementOf({ before, after, retracted }: Retraction, figure: Figure): string {
  if (!after) return '';
  const [old, now] = [dateOf(before), dateOf(after)];
  if (retracted.has(figure.key) && old !== now && now !== undefined) return formatDate(now);
  const known = statedKeys(before).union(structuredKeys(before));
  const words = statementsOf(after).map((statement) => statement.figure);
  const cells = after.collection === 'series' ? (after.data as Series).rows.flat().flatMap((cell) => figuresIn(String(cell ?? ''))) : datesIn(after.data).flatMap((date) => figuresIn(formatDate(date)));
  const fresh = [...cells, ...words].filter(({ kind, key }) => kind === figure.kind && !known.has(key));
  return [...new Set(fresh.map(({ text }) => text))].slice(0, 3).join(', ');
}
