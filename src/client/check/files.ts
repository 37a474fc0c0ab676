import type { PastedFile } from '#browser-check/messages.ts';

/** Endings of content files. */
const CONTENT_FILE = /\.(mdx|md|ya?ml)$/i;
/** Bytes of a file beyond which it is not read: the gates refuse longer ones. */
const MOST_BYTES = 4_000_000;

/** Reads dropped or chosen files; those that are no content, or far too large, come back by name. */
export async function readFiles(list: Iterable<File>): Promise<{ files: PastedFile[]; refused: string[] }> {
  const all = [...list];
  const wanted = all.filter(({ name, size }) => CONTENT_FILE.test(name) && size <= MOST_BYTES);
  const files = await Promise.all(wanted.map(async (file): Promise<PastedFile> => ({ path: '', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  return { files, refused: all.filter((file) => !wanted.includes(file)).map(({ name }) => name) };
}

/** A pasted text as a file. */
export function fileOfText(text: string, path: string, name = ''): PastedFile {
  return { path, name, bytes: new TextEncoder().encode(text) };
}

/** Characters from the beginning of a line to its end, counted from 0; the line counts from 1. */
export function rangeOfLine(text: string, line: number): [start: number, end: number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  return [start, start + (lines[line - 1]?.length ?? 0)];
}
