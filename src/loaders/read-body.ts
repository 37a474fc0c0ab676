import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#loaders/content-place.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';

/** Text below the front matter of a content file that a check has read; empty for records without a text, and where the file has gone since. */
export function readBody(root: string, path: string): string {
  const collection = collectionOf(path);
  if (!collection || definitionOf(collection).format !== 'text') return '';
  try {
    const text = decodeText(readFileSync(join(root, path)), path);
    return typeof text === 'string' ? splitFrontMatter(text).body : '';
  } catch {
    return '';
  }
}
