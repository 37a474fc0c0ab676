import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ARTICLE, CLEAN, article } from '#gates/fixtures/base.ts';
import type { FixtureFile } from '#gates/fixtures/base.ts';
import type { Rule } from '#schemas/problems.ts';

/** A file of a hostile tree: as in fixtures, or something that is no file; undefined takes one of the clean tree away. */
export type FuzzFile = FixtureFile | { folder: true } | { unreadable: string } | undefined;

/** Files of a tree by path; `outside` is a folder beside the tree with a secret in it. */
export type FuzzFiles = (outside: string) => Readonly<Record<string, FuzzFile>>;

/** One hostile or broken input. */
export interface FuzzInput {
  family: string;
  name: string;
  files: FuzzFiles;
  /** Rules of which at least one must answer; none where a correct page must come of it. */
  expected: readonly Rule[];
  /** Rules that may answer in place of a page, where what matters is only that there is an answer. */
  allowed?: readonly Rule[];
  /** Set where it is put below the clean tree's folder instead of into it. */
  alone?: true;
}

/** A text, or a way to make one that is too long to be written down. */
export type Lazy = string | (() => string);

/** What is put in, and the rules that may answer. */
export type Row = readonly [input: Lazy, ...expected: Rule[]];

const textOf = (input: Lazy): string => (typeof input === 'string' ? input : input());

/** Inputs that replace one file each. */
export function inFile(family: string, path: string, rows: Readonly<Record<string, Row>>, allowed: readonly Rule[] = []): FuzzInput[] {
  return Object.entries(rows).map(([name, [input, ...expected]]) => ({ family, name, files: () => ({ [path]: textOf(input) }), expected, allowed }));
}

/** Inputs that are the text of an article of the clean tree, which a sentence with a citation follows. */
export function inArticle(family: string, rows: Readonly<Record<string, Row>>, allowed: readonly Rule[] = []): FuzzInput[] {
  return Object.entries(rows).map(([name, [input, ...expected]]) => ({ family, name, files: () => article(`${textOf(input)}\n\nA source. [@paper]`), expected, allowed }));
}

/** Inputs that are trees of their own. */
export function inTree(family: string, rows: Readonly<Record<string, readonly [files: FuzzFiles, ...expected: Rule[]]>>): FuzzInput[] {
  return Object.entries(rows).map(([name, [files, ...expected]]) => ({ family, name, files, expected }));
}

function writeFile(target: string, file: Exclude<FuzzFile, undefined>): void {
  mkdirSync(dirname(target), { recursive: true });
  if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(target, file);
  else if ('linkTo' in file) symlinkSync(file.linkTo, target);
  else if ('pipe' in file) execFileSync('mkfifo', [target]);
  else if ('folder' in file) mkdirSync(target, { recursive: true });
  else writeFileSync(target, file.unreadable, { mode: 0 });
}

/** Writes the tree of an input into a new folder, runs something over it and takes the folder away. */
export async function withTree<Result>(input: FuzzInput, outside: string, use: (root: string, files: Readonly<Record<string, FuzzFile>>) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  chmodSync(root, 0o755);
  const files = { ...(input.alone ? {} : CLEAN), ...input.files(outside) };
  try {
    for (const [path, file] of Object.entries(files)) if (file !== undefined) writeFile(join(root, path), file);
    return await use(root, files);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Texts of an input that pages are made of: those that it changes. */
export function changedTexts(files: Readonly<Record<string, FuzzFile>>): [path: string, text: string][] {
  return Object.entries(files).flatMap(([path, file]): [string, string][] => {
    const text = typeof file === 'string' ? file : file instanceof Uint8Array ? new TextDecoder().decode(file) : undefined;
    return text === undefined || !/\.mdx?$/.test(path) || (path !== ARTICLE && CLEAN[path] === file) ? [] : [[path, text]];
  });
}
