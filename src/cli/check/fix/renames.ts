import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Content files that have another path than in the last commit, new paths by old ones; none where there is no repository. The index of the working tree stays as it is. */
export function readRenames(root: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'renames-'));
  const git = (...parameters: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, GIT_INDEX_FILE: join(folder, 'index') } });
    return status === 0 ? stdout : undefined;
  };
  try {
    if (git('read-tree', 'HEAD') === undefined || git('add', '--all', '--', 'content') === undefined) return new Map();
    const parts = (git('diff', '--cached', '--find-renames', '--diff-filter=R', '--name-status', '-z', 'HEAD', '--', 'content') ?? '').split('\0');
    const renames = new Map<string, string>();
    for (let index = 0; index + 2 < parts.length; index += 3) renames.set(parts[index + 1] ?? '', parts[index + 2] ?? '');
    return renames;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
