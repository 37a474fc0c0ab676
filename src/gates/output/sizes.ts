import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltSite } from '#gates/output/built-site.ts';

/** Files that are compressed already; a server sends them as they are. */
const COMPRESSED = /\.(?:woff2|png|jpe?g|webp|avif|zip|gz|bin|pagefind|pf_[a-z]+)$/;

/** Whether a server sends a file as it is. */
export function isCompressed(path: string): boolean {
  return COMPRESSED.test(path);
}

/** A text as a server sends it. */
export function compressText(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Bytes of a file as a server sends it: with Brotli's best compression, or as it is. */
export type SizeOf = (file: string) => number;

/** Sizes of the files of a built site; each file is compressed once. */
export function transferSizes(built: Pick<BuiltSite, 'folder'>): SizeOf {
  const known = new Map<string, number>();
  return (file) => {
    const size = known.get(file) ?? measure(join(built.folder, file));
    known.set(file, size);
    return size;
  };
}

function measure(path: string): number {
  return isCompressed(path) ? statSync(path).size : compressText(readFileSync(path)).length;
}
