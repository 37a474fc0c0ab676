import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#gates/content.ts';
import type { CheckedContent } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { readRedirects } from '#loaders/redirects.ts';
import { sideOf } from '#review/side.ts';
import type { ReviewedRecord, Side } from '#review/side.ts';
import { definitionOf } from '#schemas/collections.ts';
import { problems } from '#schemas/problems.ts';
import type { Redirect } from '#schemas/references.ts';
import type { Tree } from '#cli/diff/trees.ts';

/** A file that could not be read on one side, so that its records are left out on both. */
export interface UnreadFile {
  path: string;
  side: 'base' | 'head';
  why: string;
}

/** Two sides ready to be compared. */
export interface Sides {
  base: Side;
  head: Side;
  unread: UnreadFile[];
  /** Files whose bytes differ. */
  changed: string[];
}

/** What was read of a tree. */
interface ReadTree {
  records: ReviewedRecord[];
  redirects: readonly Redirect[];
  /** Why files could not be read, by path. */
  unread: Map<string, string>;
}

const REDIRECTS = 'content/redirects.yaml';

/** Runs a function over a temporary folder that holds the given files of a tree, and takes the folder away. */
function inFolder<Result>(tree: Tree, paths: readonly string[], use: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'diff-'));
  try {
    for (const [path, bytes] of tree.read(paths)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes, { flag: 'wx' });
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Why files gave no record, by path. */
function unreadIn({ findings, records, texts }: CheckedContent, paths: readonly string[], bodies: ReadonlyMap<string, string>): Map<string, string> {
  const whole = new Set(records.filter(({ data }) => data !== undefined).map(({ path }) => path));
  const parsed = new Set(texts.map(({ path }) => path));
  const failed = paths.filter((path) => path !== REDIRECTS && (!whole.has(path) || ((bodies.get(path) ?? '').trim() !== '' && !parsed.has(path))));
  return new Map(failed.flatMap((path) => {
    const found = findings.find((finding) => finding.path === path && ['syntax', 'shape'].includes(problems[finding.rule].gate));
    return found ? [[path, `line ${found.line}: ${found.what}`] as const] : [];
  }));
}

function readTree(root: string, tree: Tree, paths: readonly string[]): ReadTree {
  const content = checkContent(root, undefined, rememberChecks(process.cwd()).check);
  const texts = new Map(content.texts.map((text) => [text.path, text]));
  const withText = content.records.filter(({ collection }) => definitionOf(collection).format === 'text').map(({ path }) => path);
  const splits = new Map([...tree.read(withText)].map(([path, bytes]) => [path, splitFrontMatter(bytes.toString('utf8'))]));
  const records = content.records.map((record): ReviewedRecord => {
    const { collection, id, path, data, valid } = record;
    const [{ body = '', bodyLine = 1 } = {}, text] = [splits.get(path), texts.get(path)];
    return { collection, id, path, data, valid, body, bodyLine, locate: (at) => record.locate(at), ...(text && { text }) };
  });
  const unread = unreadIn(content, paths, new Map([...splits].map(([path, { body }]) => [path, body])));
  const { redirects, findings: [broken] } = readRedirects(root);
  if (broken) unread.set(REDIRECTS, `line ${broken.line}: ${broken.what}`);
  return { records, redirects, unread };
}

/** Paths at which two trees differ. */
function changedPaths(base: Tree, head: Tree): string[] {
  const paths = new Set([...base.files.keys(), ...head.files.keys()]);
  return [...paths].filter((path) => base.files.get(path)?.oid !== head.files.get(path)?.oid).sort();
}

function readable({ files }: Tree, paths: Iterable<string>): string[] {
  return [...paths].filter((path) => files.has(path) && files.get(path)?.refused === undefined);
}

function refusedIn({ files }: Tree, paths: readonly string[]): [string, string][] {
  return paths.flatMap((path): [string, string][] => {
    const refused = files.get(path)?.refused;
    return refused === undefined ? [] : [[path, refused]];
  });
}

/** Reads two trees as records; what both have alike is read once, and nothing where they are alike. `root` is the folder of the later tree, where it lies in one. */
export function readSides(base: Tree, head: Tree, root?: string): Sides {
  const changed = changedPaths(base, head);
  if (changed.length === 0) return { base: sideOf([]), head: sideOf([]), unread: [], changed };
  const own = readable(head, changed);
  const late = root === undefined ? inFolder(head, readable(head, head.files.keys()), (folder) => readTree(folder, head, own)) : readTree(root, head, own);
  const old = readable(base, changed);
  const early = inFolder(base, old, (folder) => readTree(folder, base, old));
  const unread = ([['base', base, early], ['head', head, late]] as const).flatMap(([side, tree, { unread: failed }]) =>
    [...failed, ...refusedIn(tree, changed)].map(([path, why]): UnreadFile => ({ path, side, why })));
  const left = new Set(unread.map(({ path }) => path));
  const differing = new Set(changed);
  const shared = late.records.filter(({ path }) => !differing.has(path));
  return {
    base: sideOf([...shared, ...early.records.filter(({ path }) => !left.has(path))], differing.has(REDIRECTS) && !left.has(REDIRECTS) ? early.redirects : late.redirects),
    head: sideOf(late.records.filter(({ path }) => !left.has(path)), late.redirects),
    unread,
    changed,
  };
}
