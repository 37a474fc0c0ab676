import type { BuiltSite } from '#gates/output/built-site.ts';
import { KILOBYTE } from '#gates/output/figures.ts';
import type { Figure } from '#gates/output/figures.ts';
import type { SizeOf } from '#gates/output/sizes.ts';

/** Kilobytes that the design allows. */
const CEILING = 140;

/** Files of the search index that a first query loads, by what they are. */
const PARTS = {
  'pagefind.js': /^pagefind\/pagefind\.js$/,
  worker: /^pagefind\/pagefind-worker\.js$/,
  WebAssembly: /^pagefind\/wasm\.(?!unknown)[\w-]+\.pagefind$/,
  'list of indexes': /^pagefind\/pagefind-entry\.json$/,
  metadata: /^pagefind\/pagefind\.[\w-]+\.pf_meta$/,
  'largest index chunk': /^pagefind\/index\/.+\.pf_index$/,
};

/** Bytes of the search program and of the index that a first query needs at most, before the texts of its results. */
export function searchFigures(built: BuiltSite, sizeOf: SizeOf): Figure[] {
  const parts = Object.entries(PARTS).map(([name, pattern]) => {
    const sizes = [...built.files].filter((file) => pattern.test(file)).map((file) => sizeOf(file) / KILOBYTE);
    return { what: `  ${name}`, value: Math.max(0, ...sizes), unit: 'KB' as const };
  });
  const whole = parts.reduce((total, { value }) => total + value, 0);
  return whole === 0 ? [] : [{ what: 'search: program and index of a first query', value: whole, unit: 'KB', ceiling: CEILING }, ...parts];
}
