import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excerptOf } from '#lib/shown-findings.ts';
import type { Excerpt } from '#lib/shown-findings.ts';
import type { Place } from '#schemas/problems.ts';

/** Reads the line that a place means; undefined where the file or the line cannot be read. */
export function readExcerpt(root: string, { path, line, column }: Place): Excerpt | undefined {
  try {
    return excerptOf(readFileSync(join(root, path), 'utf8'), line, column);
  } catch {
    return undefined;
  }
}
