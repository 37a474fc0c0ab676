import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '#gates/output/built-site.ts';
import { MEGABYTE } from '#gates/output/figures.ts';
import type { Figure } from '#gates/output/figures.ts';

/** What a full build should keep to on two cores. Printed and not enforced, because machines differ. */
const AIM = { seconds: 60, megabytes: 2000 };

/** Figures of the last build, where integrations/build-report.ts left its record. */
export function buildFigures(recordFile: string): Figure[] {
  if (!existsSync(recordFile)) return [];
  const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<string, unknown>;
  return [
    { what: `build time (aim ${AIM.seconds} s)`, value: Number(record['seconds']), unit: 's' },
    { what: `peak memory of the build (aim ${AIM.megabytes.toLocaleString('en-US')} MB)`, value: Number(record['peakMegabytes']), unit: 'MB' },
  ];
}

/** Figures about the whole, without ceilings. */
export function wholeFigures(built: BuiltSite): Figure[] {
  const bytes = [...built.files].reduce((total, file) => total + statSync(join(built.folder, file)).size, 0);
  return [
    { what: 'pages', value: built.pages.length, unit: '' },
    { what: 'files', value: built.files.size, unit: '' },
    { what: 'size of all files, uncompressed', value: bytes / MEGABYTE, unit: 'MB' },
  ];
}
