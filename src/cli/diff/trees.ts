import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GitError, partsOf, runGit } from '#cli/diff/git.ts';

/** A file of a tree: what git calls its content, and why it is not read where it is not. */
export interface TreeFile {
  oid: string;
  /** Why it is not read. */
  refused?: string;
}

/** Everything under content/ at one time. */
export interface Tree {
  files: ReadonlyMap<string, TreeFile>;
  /** Bytes of files of the tree that are not refused. */
  read(paths: readonly string[]): Map<string, Buffer>;
}

/** Most bytes of one file, and of all together, that are read. */
const MOST_OF_FILE = 4_000_000;
const MOST_OF_ALL = 256_000_000;
/** Most characters of a name that a folder of any system takes. */
const MOST_OF_NAME = 200;

function refusal(path: string, mode: string, size: number, total: number): string | undefined {
  if (mode === '120000') return 'it is a symbolic link';
  if (mode !== '100644' && mode !== '100755') return 'it is no file';
  const parts = path.split('/');
  if (/[\\\u0000]/.test(path) || parts.some((part) => part === '' || part === '.' || part === '..' || part.length > MOST_OF_NAME)) return 'its name can be no path';
  if (size > MOST_OF_FILE || total > MOST_OF_ALL) return 'it is too large';
  return undefined;
}

function treeFile(oid: string, refused: string | undefined): TreeFile {
  return { oid, ...(refused !== undefined && { refused }) };
}

/** Contents of objects by id, as "git cat-file --batch" gives them. */
function readObjects(folder: string, oids: readonly string[]): Map<string, Buffer> {
  const answer = oids.length === 0 ? Buffer.alloc(0) : runGit(folder, ['cat-file', '--batch'], `${oids.join('\n')}\n`);
  const found = new Map<string, Buffer>();
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(10, at);
    const [oid = '', kind = '', size = '0'] = answer.toString('latin1', at, end).split(' ');
    if (kind === 'missing') throw new GitError('The repository does not hold all contents of this revision: fetch them first.');
    found.set(oid, answer.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}

/** The content of a commit, read from the repository's objects; nothing is checked out. */
export function committedTree(folder: string, commit: string): Tree {
  const files = new Map<string, TreeFile>();
  let total = 0;
  for (const line of partsOf(runGit(folder, ['ls-tree', '-r', '-z', '-l', commit, '--', 'content']))) {
    const [, mode = '', oid = '', size = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
    total += Number(size) || 0;
    files.set(path, treeFile(oid, refusal(path, mode, Number(size) || 0, total)));
  }
  const read = (paths: readonly string[]): Map<string, Buffer> => {
    const oids = paths.map((path) => files.get(path)?.oid ?? '');
    const objects = readObjects(folder, [...new Set(oids)]);
    return new Map(paths.map((path, index) => [path, objects.get(oids[index] ?? '') ?? Buffer.alloc(0)]));
  };
  return { files, read };
}

function walk(root: string, path: string): string[] {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status ? [path] : [];
  return readdirSync(join(root, path)).sort().flatMap((name) => walk(root, `${path}/${name}`));
}

/** The id that git gives to the bytes of a file, in a repository whose ids have the given length. */
function oidOf(bytes: Buffer, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The content as it lies in a folder, with the ids that a repository with ids of the given length would give it. */
export function workingTree(root: string, idLength: number): Tree {
  const bytes = new Map<string, Buffer>();
  const files = new Map(walk(root, 'content').map((path) => {
    const status = lstatSync(join(root, path));
    const mode = status.isSymbolicLink() ? '120000' : status.isFile() ? '100644' : '';
    const refused = refusal(path, mode, status.size, 0);
    if (refused !== undefined) return [path, treeFile(`${refused} ${status.size}`, refused)];
    bytes.set(path, readFileSync(join(root, path)));
    return [path, treeFile(oidOf(bytes.get(path) ?? Buffer.alloc(0), idLength), undefined)];
  }));
  return { files, read: (paths) => new Map(paths.map((path) => [path, bytes.get(path) ?? Buffer.alloc(0)])) };
}
