import { checkFile } from '#gates/check-file.ts';
import type { FileCheck, FileCheckSettings } from '#gates/check-file.ts';
import { checkTree } from '#gates/check-tree.ts';
import type { CheckedContent, CheckedFiles } from '#gates/check-tree.ts';
import { readDictionary } from '#loaders/dictionary.ts';
import { readContentFiles } from '#loaders/content-files.ts';
import type { ContentFile } from '#loaders/content-place.ts';
import { readRedirects } from '#loaders/redirects.ts';
import { site } from '#site.ts';
import { lazyDictionary } from '#spelling/dictionary.ts';
import { UnknownWords } from '#spelling/unknown-words.ts';

export type { CheckedContent };

/** A way to check one file; one that remembers may answer without looking again. */
export type FileChecker = (file: ContentFile) => FileCheck;

/** The words of US English, read when they are first asked for. */
export const dictionary = lazyDictionary(readDictionary);
const settings: FileCheckSettings = { origin: site.url, unknownWords: new UnknownWords(dictionary.has) };

/** Today in UTC, YYYY-MM-DD. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Checks one file from nothing. */
export function checkAnew(file: ContentFile): FileCheck {
  return checkFile(file, settings);
}

/** Reads everything below `<root>/content` and checks it file by file. */
export function readCheckedFiles(root: string, check: FileChecker = checkAnew): CheckedFiles {
  const { files, findings } = readContentFiles(root);
  return { files: files.map(check), unread: findings, redirects: readRedirects(root) };
}

/** Runs the syntax, shape and relations gates over everything below `<root>/content`. */
export function checkContent(root: string, day = today(), check: FileChecker = checkAnew): CheckedContent {
  return checkTree(readCheckedFiles(root, check), day, dictionary);
}
