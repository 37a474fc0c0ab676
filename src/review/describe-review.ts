import { plural } from '#lib/text.ts';
import { collectionNames } from '#schemas/collections.ts';
import { stateOf } from '#review/changes.ts';
import { isCertain } from '#review/contradictions.ts';
import { countsOf, describeChanges, describeContradictions } from '#review/describe-changes.ts';
import { name, names, own, say } from '#review/parts.ts';
import type { Block, Line, Report } from '#review/parts.ts';
import { inFormOnly, withoutFragments } from '#review/review.ts';
import type { Review, Subject } from '#review/review.ts';

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

function describeRedirects(redirects: Review['redirects']): Block[] {
  const items = redirects.map(({ from, to, status }) => ({ line: say`${own(status)} ${name(from)} → ${name(to)}`, details: [] }));
  return items.length === 0 ? [] : [{ heading: `redirects (${items.length})`, items }];
}

/** Most addresses of one kind that are written out. */
const MOST_ADDRESSES = 30;

function describePages(pages: Review['pages']): Block[] {
  const all = withoutFragments(pages.flat());
  const groups = Map.groupBy(all, (address) => address.split('/')[1] ?? '');
  const items = [...groups].map(([group, addresses]) => ({ line: say`${own(group === '' ? 'home' : group)} (${addresses.length}): ${names(addresses, MOST_ADDRESSES)}`, details: [] }));
  return items.length === 0 ? [] : [{ heading: `Pages that show it (${all.length})`, items }];
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
  const { outside, unread, warnings, contradictions, changes, redirects, pages } = review;
  const look = warnings.map(({ title, lines }): Block => ({ heading: `Look at: ${title}`, items: lines.map((line) => ({ line, details: [] })) }));
  return { summary: summaryOf(review), blocks: [...describeOutside(outside), ...describeUnread(unread), ...look, ...describeContradictions(contradictions), ...describeChanges(changes), ...describeRedirects(redirects), ...describePages(pages)] };
}
