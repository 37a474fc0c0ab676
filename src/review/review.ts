import { headingOf } from '#schemas/heading.ts';
import { compareSides, stateOf } from '#review/changes.ts';
import type { RecordChange } from '#review/changes.ts';
import { findContradictions, isCertain } from '#review/contradictions.ts';
import type { Contradiction } from '#review/contradictions.ts';
import { Mentions } from '#review/mentions.ts';
import { addressOf, touchedPages } from '#review/pages.ts';
import { plainLine } from '#review/render.ts';
import { keyOf } from '#review/side.ts';
import type { Side } from '#review/side.ts';
import { findWarnings } from '#review/warnings.ts';
import type { Warning } from '#review/warnings.ts';

/** What is compared, as it is called, and what is known of it beside the records. */
export interface Subject {
  /** What the comparison is called: "main (1a2b3c4)", "the working tree". */
  base: string;
  head: string;
  /** Files of content/ whose bytes differ. */
  changed: readonly string[];
  /** Files that could not be read on a side, so that their records are left out. */
  unread: readonly { path: string; side: 'base' | 'head'; why: string }[];
  /** Files outside of content/ that differ. */
  outside: readonly { path: string; status: string }[];
}

/** All that can be told of a change. */
export interface Review extends Subject {
  changes: readonly RecordChange[];
  /** Address of each changed record's own page, in the order of the changes; undefined where it has none. */
  addresses: readonly (string | undefined)[];
  /** Addresses that each change touches, in the order of the changes. */
  pages: readonly (readonly string[])[];
  contradictions: readonly Contradiction[];
  warnings: readonly Warning[];
  /** Redirects that only one side has. */
  redirects: readonly { from: string; to: string; status: 'added' | 'removed' }[];
}

function changedRedirects(base: Side, head: Side): Review['redirects'] {
  const onlyIn = (own: Side, other: Side, status: 'added' | 'removed'): Review['redirects'] => {
    const known = new Set(other.redirects.map(({ from, to }) => `${from} ${to}`));
    return own.redirects.filter(({ from, to }) => !known.has(`${from} ${to}`)).map(({ from, to }) => ({ from, to, status }));
  };
  return [...onlyIn(head, base, 'added'), ...onlyIn(base, head, 'removed')];
}

/** Compares two sides. */
export function reviewSides(base: Side, head: Side, subject: Subject): Review {
  const changes = compareSides(base, head);
  const [old, now] = [new Mentions(base), new Mentions(head)];
  return {
    ...subject,
    changes,
    addresses: changes.map((change) => addressOf(stateOf(change), change.after ? head : base)),
    pages: changes.map((change) => touchedPages(change, old, now)),
    contradictions: findContradictions(changes, old, now),
    warnings: findWarnings(changes, base, head),
    redirects: changedRedirects(base, head),
  };
}

/** Addresses of pages, without the places in them, in order. */
export function withoutFragments(addresses: Iterable<string>): string[] {
  return [...new Set([...addresses].map((address) => address.replace(/#.*/, '')))].sort();
}

/** Files of content that changed without a change of what they say. */
export function inFormOnly({ changed, changes, unread }: Review): string[] {
  const told = new Set([...changes.flatMap(({ before, after }) => [before?.path, after?.path]), ...unread.map(({ path }) => path), 'content/redirects.yaml']);
  return changed.filter((path) => !told.has(path));
}

function recordData(change: RecordChange, address: string | undefined, pages: readonly string[]): Record<string, unknown> {
  const state = stateOf(change);
  const { kind, before, fields, text } = change;
  return {
    kind, collection: state.collection, id: state.id, ...(kind === 'renamed' && { formerId: before.id }), heading: headingOf(state), path: state.path, line: state.locate([]).line,
    address, fields, text, pages,
  };
}

function contradictionData(contradiction: Contradiction): Record<string, unknown> {
  const { record, statement: { figure, place, sentence }, now, other } = contradiction;
  return { ...place, states: figure.text, sentence, record: keyOf(record), now, certain: isCertain(contradiction), ...(other && { alsoStatedBy: keyOf(other) }) };
}

/** A review as data, complete. */
export function reviewData(review: Review): Record<string, unknown> {
  const { base, head, changes, addresses, pages, contradictions, warnings, outside, unread, redirects } = review;
  return {
    base, head, outside, unread,
    formOnly: inFormOnly(review),
    redirects,
    records: changes.map((change, index) => recordData(change, addresses[index], pages[index] ?? [])),
    warnings: warnings.map(({ kind, title, lines }) => ({ kind, title, items: lines.map(plainLine) })),
    contradictions: contradictions.map(contradictionData),
    pages: withoutFragments(pages.flat()),
  };
}
