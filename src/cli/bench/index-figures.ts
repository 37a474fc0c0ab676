import { globSync } from 'node:fs';
import { median, sum } from '#cli/bench/table.ts';
import type { SizeOf } from '#gates/output/sizes.ts';

/** Sizes of the files of a search on the wire, in bytes. */
export interface IndexFigures {
  files: number;
  total: number;
  names: number;
  words: number;
  metadata: number;
  sourcesMetadata: number;
  filters: number;
  chunks: number;
  largestChunk: number;
  medianChunk: number;
}

/** Measures the files below a folder that were written for a search. */
export function indexFigures(folder: string, sizeOf: SizeOf): IndexFigures {
  const sizes = (pattern: string): number[] => globSync(pattern, { cwd: folder, withFileTypes: false }).map(sizeOf);
  const files = sizes('pagefind/**/*.*');
  const chunks = sizes('pagefind/**/*.pf_index');
  return {
    files: files.length,
    total: sum(files),
    names: sum(sizes('search/names.txt')),
    words: sum(sizes('search/words.txt')),
    metadata: sum(sizes('pagefind/*.pf_meta')),
    sourcesMetadata: sum(sizes('pagefind/sources/*.pf_meta')),
    filters: sum(sizes('pagefind/filter/*.pf_filter')),
    chunks: chunks.length,
    largestChunk: Math.max(0, ...chunks),
    medianChunk: median(chunks),
  };
}
