import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDIRECTS, parseRedirects } from '#loaders/parse-redirects.ts';
import type { ParsedRedirects } from '#loaders/parse-redirects.ts';

/** Reads content/redirects.yaml, a map from addresses that are gone to the content files that replace them. */
export function readRedirects(root: string): ParsedRedirects {
  const file = join(root, REDIRECTS);
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : { redirects: [], findings: [] };
}
