import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#cli/new/draft.ts';
import type { Creation } from '#cli/new/plan.ts';

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Puts a finished file in its place: at once, and never over a file that has changed or that nobody knew of. */
function put(root: string, { path, replaces }: Creation, finished: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  if (replaces !== undefined) {
    if (readFileSync(target, 'utf8') !== replaces) throw new Refusal(`${path} was changed in the meantime. Nothing was written; run the command again.`);
    renameSync(finished, target);
    return;
  }
  try {
    linkSync(finished, target);
  } catch (error) {
    if (isCode(error, 'EEXIST')) throw new Refusal(`${path} exists already and was left as it is. Nothing was written.`);
    throw error;
  }
}

/** Writes all files or none. Files are finished beside the content and then put in their places, those that are new first. */
export function writeCreations(root: string, creations: readonly Creation[]): void {
  const inOrder = creations.toSorted((a, b) => Number(a.replaces !== undefined) - Number(b.replaces !== undefined));
  const finished = inOrder.map((_, index) => join(root, `.new-${process.pid}-${index}.tmp`));
  const written: string[] = [];
  try {
    inOrder.forEach(({ text }, index) => writeFileSync(finished[index] ?? '', text, { flag: 'wx' }));
    inOrder.forEach((creation, index) => {
      put(root, creation, finished[index] ?? '');
      if (creation.replaces === undefined) written.push(join(root, creation.path));
    });
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const path of finished) rmSync(path, { force: true });
  }
}
