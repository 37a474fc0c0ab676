import type { BuiltSite } from '#gates/output/built-site.ts';
import { KILOBYTE } from '#gates/output/figures.ts';
import type { Figure } from '#gates/output/figures.ts';
import type { SizeOf } from '#gates/output/sizes.ts';

/** Kilobytes that the check in the browser may cost once somebody gives it a file: the gates' code, the published records and the dictionary. */
const CEILINGS = { code: 220, records: 600, dictionary: 320 };
const CODE = /^_astro\/(?:checker|panel)[-.].+\.js$/;
const DICTIONARY = /^contribute\/check\/dictionary\.bin$/;
const RECORDS = /^contribute\/check\/records\.json$/;

/** Figures of the check in the browser; none where the site has no such check. */
export function checkFigures(built: Pick<BuiltSite, 'files'>, sizeOf: SizeOf): Figure[] {
  const files = [...built.files];
  const sum = (pattern: RegExp): number => files.filter((file) => pattern.test(file)).reduce((total, file) => total + sizeOf(file), 0) / KILOBYTE;
  if (!files.some((file) => RECORDS.test(file))) return [];
  return [
    { what: 'check in the browser, once it has a file: code', value: sum(CODE), unit: 'KB', ceiling: CEILINGS.code },
    { what: 'check in the browser: published records', value: sum(RECORDS), unit: 'KB', ceiling: CEILINGS.records },
    { what: 'check in the browser: dictionary', value: sum(DICTIONARY), unit: 'KB', ceiling: CEILINGS.dictionary },
  ];
}
