/** A file that a change touches; `mode` is git's after the change, "000000" for a file that is removed. */
export interface ChangedFile {
  path: string;
  mode: string;
}

/** A file of a change that can run code, or that decides what runs, with the reason. */
export interface CodeFile {
  path: string;
  reason: string;
}

const REGULAR: ReadonlySet<string> = new Set(['000000', '100644', '100755']);
const DATA = /^content\/.+\.(?:yaml|yml|mdx|md)$/;

/** Why a changed file cannot be taken as data, or undefined where it is data: a plain YAML or Markdown file below content/. */
export function reasonOfCode({ path, mode }: ChangedFile): string | undefined {
  if (!path.startsWith('content/')) return 'outside content/';
  if (mode === '120000') return 'a symbolic link';
  if (mode === '160000') return 'another repository';
  if (!REGULAR.has(mode)) return 'not a plain file';
  if (path.split('/').some((part) => part.startsWith('.') || part === 'node_modules')) return 'settings of a tool, or packages';
  return DATA.test(path) ? undefined : 'neither YAML nor Markdown';
}

/** Files of a change that can run code; empty where the whole change is data. */
export function codeFiles(files: readonly ChangedFile[]): CodeFile[] {
  return files.flatMap((file) => {
    const reason = reasonOfCode(file);
    return reason === undefined ? [] : [{ path: file.path, reason }];
  });
}

/** A path in letters that no terminal, workflow log or Markdown reads as anything but a path. */
export function plainPath(path: string): string {
  return path.replace(/[^\p{L}\p{N}\p{M}._/ -]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
