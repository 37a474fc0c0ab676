import { readContentFiles } from '#loaders/content-files.ts';
import type { ContentFiles } from '#loaders/content-files.ts';
import { parseFile, recordsOf } from '#loaders/parse-file.ts';
import type { RawRecord } from '#loaders/parse-file.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Finding } from '#schemas/problems.ts';

export type { RawRecord };

/** Everything under content/, with what the syntax gate (files and YAML) and the shape gate found. */
export interface RawContent {
  records: RawRecord[];
  findings: Finding[];
  /** Files that could be read as text, from the top of the repository. */
  files: string[];
}

function parseFiles({ files, findings }: ContentFiles): RawContent {
  const parsed = files.map(parseFile);
  return { records: parsed.flatMap(recordsOf), findings: [...findings, ...parsed.flatMap((file) => file.findings)], files: files.map(({ path }) => path) };
}

/** Reads one collection below `<root>/content`. */
export function readCollection(root: string, collection: CollectionName): RawContent {
  return parseFiles(readContentFiles(root, collection));
}

/** Reads and parses all content below `<root>/content`; never throws for a mistake in a file, but reports it. */
export function readContent(root: string): RawContent {
  return parseFiles(readContentFiles(root));
}
