import { pathOfContentFile } from '#lib/paths.ts';
import { readRedirects } from '#loaders/redirects.ts';

/** Addresses that are gone with the addresses that replace them; the relations gate has checked them. */
export function redirectMap(root: string): Record<string, string> {
  return Object.fromEntries(readRedirects(root).redirects.map(({ from, to }) => [from, pathOfContentFile(to) ?? '/']));
}
