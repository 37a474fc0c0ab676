import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '#gates/output/built-site.ts';
import { KILOBYTE } from '#gates/output/figures.ts';
import type { Figure } from '#gates/output/figures.ts';
import type { SizeOf } from '#gates/output/sizes.ts';

/** Kilobytes that the design allows until names answer and until the full text has answered. */
const CEILINGS = { names: 30, text: 140 };

/** Files of Pagefind that a first query loads, by what they are; of index chunks the largest. */
const PAGEFIND = {
  'Pagefind’s script': /^pagefind\/pagefind\.js$/,
  WebAssembly: /^pagefind\/wasm\.(?!unknown)[\w-]+\.pagefind$/,
  'list of indexes': /^pagefind\/pagefind-entry\.json$/,
  metadata: /^pagefind\/pagefind\.[\w-]+\.pf_meta$/,
};
const FILTERS = /^pagefind\/filter\/.+\.pf_filter$/;
const CHUNKS = /^pagefind\/index\/.+\.pf_index$/;
const DIALOG = /^_astro\/dialog\..+\.js$/;
const WORKER = /^_astro\/worker-.+\.js$/;
const STYLES = /^_astro\/search\..+\.css$/;
const NAMES = /^search\/names\.txt$/;
const MORE_NAMES = /^search\/more-names\.txt$/;

const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g;
const IMPORTED_LATER = /\bimport\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

type Files = Pick<BuiltSite, 'folder' | 'files'>;

/** Scripts that a script of the site imports, itself among them; `later` also those that it imports on demand. */
function scriptsFrom({ folder, files }: Files, start: string | undefined, later: boolean): Set<string> {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file) || !files.has(file)) return;
    found.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const names = [...text.matchAll(IMPORTED), ...(later ? text.matchAll(IMPORTED_LATER) : [])].map((match) => `_astro/${match[1]}`);
    names.forEach(follow);
  };
  if (start !== undefined) follow(start);
  return found;
}

/** Parts of the search by what they are, in bytes: those that names need, and those that the full text adds. */
function partsOf(built: Files, sizeOf: SizeOf): { names: [what: string, bytes: number][]; text: [what: string, bytes: number][] } {
  const files = [...built.files];
  const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const sum = (list: Iterable<string>): number => [...list].reduce((total, file) => total + sizeOf(file), 0);
  const [dialog, worker] = [matching(DIALOG)[0], matching(WORKER)[0]];
  const first = scriptsFrom(built, dialog, false).union(scriptsFrom(built, worker, false));
  const later = scriptsFrom(built, worker, true).difference(first);
  return {
    names: [['own code', sum(first)], ['style sheet', sum(matching(STYLES))], ['names', sum(matching(NAMES))]],
    text: [
      ['names of claims, tables and drawings', sum(matching(MORE_NAMES))],
      ['own code for the full text', sum(later)],
      ...Object.entries(PAGEFIND).map(([what, pattern]): [string, number] => [what, Math.max(0, ...matching(pattern).map(sizeOf))]),
      ['filters', sum(matching(FILTERS))],
      ['largest index chunk', Math.max(0, ...matching(CHUNKS).map(sizeOf))],
    ],
  };
}

function total(parts: readonly (readonly [string, number])[]): number {
  return parts.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Bytes that a reader loads from the intent to search until names answer, and until the full text has ranked a word, before the texts of its results. */
export function searchBytes(built: Files, sizeOf: SizeOf): { names: number; text: number } {
  const { names, text } = partsOf(built, sizeOf);
  return { names: total(names), text: total(names) + total(text) };
}

/** Figures of the search's budget. */
export function searchFigures(built: Files, sizeOf: SizeOf): Figure[] {
  const { names, text } = partsOf(built, sizeOf);
  if (total(text) === 0) return [];
  const figures = (parts: readonly (readonly [string, number])[]): Figure[] => parts.map(([what, bytes]) => ({ what: `  ${what}`, value: bytes / KILOBYTE, unit: 'KB' }));
  return [
    { what: 'search: until names answer', value: total(names) / KILOBYTE, unit: 'KB', ceiling: CEILINGS.names },
    ...figures(names),
    { what: 'search: until the full text has ranked a first word, in all', value: (total(names) + total(text)) / KILOBYTE, unit: 'KB', ceiling: CEILINGS.text },
    ...figures(text),
  ];
}
