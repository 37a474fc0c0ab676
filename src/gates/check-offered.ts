import { checkFile } from '#gates/check-file.ts';
import type { FileCheck, FileCheckSettings } from '#gates/check-file.ts';
import { checkTree } from '#gates/check-tree.ts';
import type { CheckedFiles } from '#gates/check-tree.ts';
import { admitFile } from '#loaders/content-place.ts';
import { REDIRECTS, parseRedirects } from '#loaders/parse-redirects.ts';
import type { ParsedRedirects } from '#loaders/parse-redirects.ts';
import { definitionOf } from '#schemas/collections.ts';
import { isOfWhole } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Dictionary } from '#spelling/dictionary.ts';
import { UnknownWords } from '#spelling/unknown-words.ts';

/** The published content as far as a new file is held against it: plain data. */
export interface ContentSnapshot {
  /** Origin of the site, without a trailing slash. */
  origin: string;
  files: FileCheck[];
  redirects: ParsedRedirects;
}

/** A file that somebody offers, in place of the one at its path or beside the others. */
export interface OfferedFile {
  /** Where it is to stand, from the top of the repository. */
  path: string;
  bytes: Uint8Array;
  /** Whether its records only join those of the file, or replace them by their ids. */
  isPart?: boolean;
}

/** What the gates say of offered files. */
export interface OfferedCheck {
  /** What is wrong in the offered files. */
  findings: Finding[];
  /** What they make wrong in files that are published. */
  elsewhere: Finding[];
  /** The offered files that could be read. */
  files: FileCheck[];
}

/** The snapshot of checked files: without the sentences of figures, which no rule needs and which weigh the most. */
export function snapshotOf({ files, redirects }: CheckedFiles, origin: string): ContentSnapshot {
  const lean = files.map((file) => (file.text ? { ...file, text: { ...file.text, figures: file.text.figures.map((stated) => ({ ...stated, sentence: '' })) } } : file));
  return { origin, files: lean, redirects };
}

/** A published list without the records that a part replaces; the places of the others stay true. */
function withoutReplaced(file: FileCheck, part: FileCheck): FileCheck {
  const ids = new Set(part.records.map(({ id }) => id));
  return { ...file, records: file.records.map((record) => (ids.has(record.id) ? { ...record, replaced: true as const } : record)) };
}

/** Published files after the offered ones have taken their places. */
function remaining(snapshot: ContentSnapshot, offered: readonly OfferedFile[], checked: readonly FileCheck[]): FileCheck[] {
  return snapshot.files.flatMap((file) => {
    const successor = offered.find(({ path }) => path === file.path);
    if (!successor) return [file];
    const part = checked.find(({ path }) => path === file.path);
    return successor.isPart === true && part && definitionOf(file.collection).format === 'list' ? [withoutReplaced(file, part)] : [];
  });
}

function keyOf({ path, rule, what }: Finding): string {
  return JSON.stringify([path, rule, what]);
}

/** Checks offered files against the published content on a day, YYYY-MM-DD; never throws for a mistake in them. */
export function checkOffered(snapshot: ContentSnapshot, offered: readonly OfferedFile[], day: string, dictionary: Dictionary): OfferedCheck {
  const settings: FileCheckSettings = { origin: snapshot.origin, unknownWords: new UnknownWords(dictionary.has) };
  const redirectsFile = offered.find(({ path }) => path === REDIRECTS);
  const admitted = offered.filter((file) => file !== redirectsFile).map(({ path, bytes }) => admitFile(path, bytes));
  const files = admitted.flatMap(({ file }) => (file ? [checkFile(file, settings)] : []));
  const redirects = redirectsFile ? parseRedirects(new TextDecoder().decode(redirectsFile.bytes)) : snapshot.redirects;
  const unread = admitted.flatMap(({ findings }) => findings);
  const all = [...remaining(snapshot, offered, files), ...files].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const findings = checkTree({ files: all, unread, redirects }, day, dictionary).findings.filter((found) => !isOfWhole(found));
  const before = new Set(checkTree({ files: snapshot.files, unread: [], redirects: snapshot.redirects }, day, dictionary).findings.map(keyOf));
  const own = new Set(offered.map(({ path }) => path));
  return { findings: findings.filter(({ path }) => own.has(path)), elsewhere: findings.filter((found) => !own.has(found.path) && !before.has(keyOf(found))), files };
}
