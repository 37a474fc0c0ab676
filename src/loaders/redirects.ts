import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#loaders/content-place.ts';
import { REDIRECTS, parseRedirects } from '#loaders/parse-redirects.ts';
import type { ParsedRedirects } from '#loaders/parse-redirects.ts';
import { readBytes } from '#loaders/read-bytes.ts';

function isHere(root: string): boolean {
  if (!lstatSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory()) return false;
  return lstatSync(join(root, REDIRECTS), { throwIfNoEntry: false })?.isSymbolicLink() === false;
}

/** Reads content/redirects.yaml, a map from addresses that are gone to the content files that replace them. */
export function readRedirects(root: string): ParsedRedirects {
  // What leads elsewhere is a finding of the walk over all files.
  if (!isHere(root)) return { redirects: [], findings: [] };
  const bytes = readBytes(root, REDIRECTS);
  const text = bytes instanceof Uint8Array ? decodeText(bytes, REDIRECTS) : bytes;
  return typeof text === 'string' ? parseRedirects(text) : { redirects: [], findings: [text] };
}
