import { execFileSync } from 'node:child_process';
import type { ChangedFile } from '#lib/trust.ts';

const ENTRY = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ [A-Z]\d*$/;
const MOST_BYTES = 256 * 1024 * 1024;

function git(root: string, parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: MOST_BYTES });
}

function commitOf(root: string, revision: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim();
  } catch {
    throw new Error(`git knows no commit "${revision}"`);
  }
}

/** Reads which files a revision changes since it left the base, with their modes. Reads git's objects only: nothing is checked out or run. */
export function readChangedFiles(root: string, base: string, revision: string): ChangedFile[] {
  const range = `${commitOf(root, base)}...${commitOf(root, revision)}`;
  const parts = git(root, ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=none', range, '--']).split('\0');
  const files: ChangedFile[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const mode = ENTRY.exec(parts[index] ?? '')?.[1];
    if (mode === undefined) throw new Error('git described a change in a form that is not known here');
    files.push({ path: parts[index + 1] ?? '', mode });
  }
  return files;
}
