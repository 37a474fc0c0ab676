import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Which part of the content is meant: all of it, files and folders of it, or a request that cannot be met. */
export type Scope = { paths: string[] } | { error: string };

/** Reads the files and folders that were named, as they are written from the folder `from` of the repository `root`. */
export function readScope(root: string, names: readonly string[], from = root): Scope {
  const paths = names.map((name) => relative(root, resolve(from, name)).replaceAll('\\', '/'));
  const missing = paths.findIndex((path) => !existsSync(join(root, path)));
  if (missing >= 0) return { error: `there is no file or folder "${names[missing] ?? ''}"` };
  const outside = paths.findIndex((path) => path !== '' && path !== 'content' && !path.startsWith('content/'));
  return outside >= 0 ? { error: `"${names[outside] ?? ''}" is not below content/, the only folder that this command checks` } : { paths };
}

/** Whether a file lies within a scope; every one does where it names nothing. */
export function isInScope(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
