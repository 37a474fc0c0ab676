import { pathOfContentFile } from '#lib/paths.ts';
import { closest } from '#lib/text.ts';
import type { Change } from '#schemas/change.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { FileReference, Redirect, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';

/** Relative path from a file to another; both from the top of the repository. */
export function relativePath(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

/** Nearest existing file: the same name elsewhere, then a similar name in the same folder, then a similar path. */
function nearest(target: string, files: ReadonlySet<string>): string | undefined {
  const name = target.split('/').at(-1) ?? '';
  const stem = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  const folder = target.slice(0, target.length - name.length);
  const all = [...files];
  const same = all.find((file) => stem(file) === stem(target));
  if (same !== undefined) return same;
  const beside = all.filter((file) => file.startsWith(folder));
  const similar = closest(stem(target), beside.map(stem));
  return similar === undefined ? closest(target, all) : beside.find((file) => stem(file) === similar);
}

/** Fragments that each file's page has: headings of texts, ids of facts. */
function fragmentsOf({ texts, records }: Relations): Map<string, string[]> {
  const fragments = new Map(texts.map(({ path, headings }) => [path, [...headings]]));
  const facts = Map.groupBy(records.filter(({ collection }) => collection === 'facts'), ({ path }) => path);
  for (const [path, own] of facts) fragments.set(path, own.map(({ id }) => id));
  return fragments;
}

/** Targets for which a near file is sought. */
const MOST_SUGGESTIONS = 100;

function checkTargets(references: readonly FileReference[], files: ReadonlySet<string>, isGood: (target: string) => boolean, written: (near: string, reference: FileReference) => string): Finding[] {
  const missing = references.filter(({ target }) => !isGood(target));
  return missing.map((reference, index) => {
    const near = index < MOST_SUGGESTIONS && !files.has(reference.target) ? nearest(reference.target, files) : undefined;
    return finding('missing-file', reference.place, { target: reference.target, suggestion: suggestionText(near && written(near, reference)) });
  });
}

function checkHeading({ target, heading, place }: FileReference, fragments: readonly string[]): Finding[] {
  if (heading === undefined || fragments.includes(heading)) return [];
  return [finding('missing-heading', place, { target, heading, suggestion: suggestionText(closest(heading, fragments)) })];
}

function changeReferences(relations: Relations): FileReference[] {
  return validOf<Change>(relations, 'changes').flatMap(({ record, data }) => (data.pages ?? []).map((target, index) => ({ target, place: record.locate(['pages', index]) })));
}

/** Rules missing-file and missing-heading; the second says nothing of a file that could not be read. */
export function checkFiles(relations: Relations, files: ReadonlySet<string>): Finding[] {
  const fragments = fragmentsOf(relations);
  const links = relations.texts.flatMap((text) => text.links);
  const exists = (target: string): boolean => files.has(target);
  const hasPage = (target: string): boolean => exists(target) && pathOfContentFile(target) !== undefined;
  return [
    ...checkTargets(links, files, hasPage, (near, { place }) => relativePath(place.path, near)),
    ...checkTargets(changeReferences(relations), files, exists, (near) => near),
    ...links.filter(({ target }) => files.has(target) && !relations.unread.has(target)).flatMap((link) => checkHeading(link, fragments.get(link.target) ?? [])),
  ];
}

function redirectMessage({ from, to }: Redirect, addresses: ReadonlySet<string>, files: ReadonlySet<string>): string | undefined {
  if (!/^\/(?:[\w.~-]+\/)+$/.test(from) || from.split('/').some((part) => /^\.+$/.test(part))) return 'an address begins and ends with "/" and has only letters, digits, hyphens, dots and underscores between';
  if (addresses.has(from)) return 'a page has this address';
  if (!files.has(to)) return `${to || 'the file'} does not exist`;
  return pathOfContentFile(to) === undefined ? `${to} has no page` : undefined;
}

/** Rule invalid-redirect. */
export function checkRedirects({ redirects }: Relations, files: ReadonlySet<string>): Finding[] {
  const addresses = new Set([...files].map((file) => pathOfContentFile(file) ?? ''));
  return redirects.flatMap((redirect) => {
    const message = redirectMessage(redirect, addresses, files);
    return message === undefined ? [] : [finding('invalid-redirect', redirect.place, { from: redirect.from, message })];
  });
}
