import { plural } from '#lib/text.ts';
import { collectionNames } from '#schemas/collections.ts';
import { headingOf } from '#schemas/heading.ts';
import { compareSides, stateOf } from '#review/changes.ts';
import type { RecordChange } from '#review/changes.ts';
import { findContradictions, isCertain } from '#review/contradictions.ts';
import type { Contradiction } from '#review/contradictions.ts';
import { countsOf, describeChanges, describeContradictions } from '#review/describe-changes.ts';
import { Mentions } from '#review/mentions.ts';
import { addressOf, touchedPages } from '#review/pages.ts';
import { name, names, own, say } from '#review/parts.ts';
import type { Block, Line, Report } from '#review/parts.ts';
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
  /** Addresses that each change touches, in the order of the changes. */
  pages: readonly (readonly string[])[];
  contradictions: readonly Contradiction[];
  warnings: readonly Warning[];
}

/** Compares two sides. */
export function reviewSides(base: Side, head: Side, subject: Subject): Review {
  const changes = compareSides(base, head);
  const [old, now] = [new Mentions(base), new Mentions(head)];
  return {
    ...subject,
    changes,
    pages: changes.map((change) => touchedPages(change, old, now)),
    contradictions: findContradictions(changes, old, now),
    warnings: findWarnings(changes, base, head),
  };
}

function withoutFragments(addresses: Iterable<string>): string[] {
  return [...new Set([...addresses].map((address) => address.replace(/#.*/, '')))].sort();
}

/** Documents at the top of the repository, which nothing runs. */
const DOCUMENT = /^(?:[^/]+\.md|LICENSE[^/]*)$/;

function describeOutside(outside: Subject['outside']): Block[] {
  const code = outside.filter(({ path }) => !DOCUMENT.test(path));
  const block = (files: Subject['outside'], heading: string, note: Line): Block[] =>
    (files.length === 0 ? [] : [{ heading: `${heading} (${files.length})`, note, items: files.map(({ path, status }) => ({ line: say`${own(status)} ${name(path)}`, details: [] })) }]);
  return [
    ...block(code, 'Files that can run code', say`This change reaches outside content/. Read these files before anything of it is installed, built or run.`),
    ...block(outside.filter(({ path }) => DOCUMENT.test(path)), 'Documents outside content/', say`Nothing runs them.`),
  ];
}

function describeUnread(unread: Subject['unread']): Block[] {
  const items = unread.map(({ path, side, why }) => ({ line: say`${name(path)} ${own(side === 'base' ? 'as it was' : 'as it is')}: ${why}`, details: [] }));
  return items.length === 0 ? [] : [{ heading: `Could not be read (${items.length})`, note: say`The records of these files are left out on both sides; everything else is compared.`, items }];
}

/** Most addresses of one kind that are written out. */
const MOST_ADDRESSES = 30;

function describePages(pages: Review['pages']): Block[] {
  const all = withoutFragments(pages.flat());
  const groups = Map.groupBy(all, (address) => address.split('/')[1] ?? '');
  const items = [...groups].map(([group, addresses]) => ({ line: say`${own(group === '' ? 'home' : group)} (${addresses.length}): ${names(addresses, MOST_ADDRESSES)}`, details: [] }));
  return items.length === 0 ? [] : [{ heading: `Pages that show it (${all.length})`, items }];
}

/** Files of content that changed without a change of what they say. */
function inFormOnly({ changed, changes, unread }: Review): string[] {
  const told = new Set([...changes.flatMap(({ before, after }) => [before?.path, after?.path]), ...unread.map(({ path }) => path), 'content/redirects.yaml']);
  return changed.filter((path) => !told.has(path));
}

function summaryOf(review: Review): Line[] {
  const { base, head, changes, contradictions, pages, outside, changed } = review;
  const counts = collectionNames.flatMap((collection) => {
    const own = changes.filter((change) => stateOf(change).collection === collection);
    return own.length === 0 ? [] : [`${collection}: ${countsOf(own)}`];
  });
  const alone = new Set(contradictions.filter(isCertain).map(({ statement }) => statement)).size;
  const form = inFormOnly(review);
  const nothing = changes.length === 0 && outside.length === 0 && changed.length === 0;
  return [
    say`Compared: ${base} with ${head}.`,
    nothing ? say`Nothing changed.` : say`${own(counts.length === 0 ? 'No record changed.' : `Records: ${counts.join('; ')}.`)}`,
    ...(pages.flat().length > 0 ? [say`${own(`${plural(withoutFragments(pages.flat()).length, 'page')} may look different; ${alone === 0 ? 'no passage is' : plural(alone, 'passage is', 'passages are')} contradicted.`)}`] : []),
    ...(form.length > 0 ? [say`Only in form (spacing, order of keys, comments): ${names(form)}.`] : []),
  ];
}

/** A review in words. */
export function describeReview(review: Review): Report {
  const { outside, unread, warnings, contradictions, changes, pages } = review;
  const look = warnings.map(({ title, lines }): Block => ({ heading: `Look at: ${title}`, items: lines.map((line) => ({ line, details: [] })) }));
  return { summary: summaryOf(review), blocks: [...describeOutside(outside), ...describeUnread(unread), ...look, ...describeContradictions(contradictions), ...describeChanges(changes), ...describePages(pages)] };
}

function recordData(change: RecordChange, pages: readonly string[]): Record<string, unknown> {
  const state = stateOf(change);
  const { kind, before, fields, text } = change;
  return {
    kind, collection: state.collection, id: state.id, ...(kind === 'renamed' && { formerId: before.id }), heading: headingOf(state), path: state.path, line: state.locate([]).line,
    address: addressOf(state), fields, text, pages,
  };
}

function contradictionData(contradiction: Contradiction): Record<string, unknown> {
  const { record, statement: { figure, place, sentence }, now, other } = contradiction;
  return { ...place, states: figure.text, sentence, record: keyOf(record), now, certain: isCertain(contradiction), ...(other && { alsoStatedBy: keyOf(other) }) };
}

/** A review as data, complete. */
export function reviewData(review: Review): Record<string, unknown> {
  const { base, head, changes, pages, contradictions, warnings, outside, unread } = review;
  return {
    base, head, outside, unread,
    formOnly: inFormOnly(review),
    records: changes.map((change, index) => recordData(change, pages[index] ?? [])),
    warnings: warnings.map(({ kind, title, lines }) => ({ kind, title, items: lines.map(plainLine) })),
    contradictions: contradictions.map(contradictionData),
    pages: withoutFragments(pages.flat()),
  };
}
