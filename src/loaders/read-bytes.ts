import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSize } from '#loaders/limits.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

function unreadable(path: string, message: string): Finding {
  return finding('unreadable-file', { path, line: 1, column: 1 }, { file: path, message });
}

function attempt<Result>(path: string, read: () => Result): Result | Finding {
  try {
    return read();
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
    return unreadable(path, denied ? 'permission is denied' : 'the file system refuses it');
  }
}

/** Bytes of an ordinary file of allowed size below `root`. Never follows a link, never waits for a pipe or a device. */
export function readBytes(root: string, path: string): Uint8Array | Finding {
  return attempt(path, () => {
    const status = lstatSync(join(root, path));
    if (!status.isFile()) return unreadable(path, 'it is a folder, a link, a pipe or a device');
    return checkSize(path, status.size) ?? readFileSync(join(root, path));
  });
}

/** Names in a folder below `root`, in order. */
export function readNames(root: string, path: string): string[] | Finding {
  return attempt(path, () => readdirSync(join(root, path)).sort());
}
