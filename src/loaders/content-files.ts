import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { admitFile } from '#loaders/content-place.ts';
import type { ContentFile } from '#loaders/content-place.ts';
import { REDIRECTS } from '#loaders/parse-redirects.ts';
import { readBytes, readNames } from '#loaders/read-bytes.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

export interface ContentFiles {
  files: ContentFile[];
  findings: Finding[];
}

/** Files under content/ that are no records. */
const SETTINGS = new Set([REDIRECTS]);

function walk(root: string, path: string, findings: Finding[]): string[] {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) {
    findings.push(finding('symbolic-link', { path, line: 1, column: 1 }, { file: path }));
    return [];
  }
  if (!status?.isDirectory()) return status ? [path] : [];
  const names = readNames(root, path);
  if (!Array.isArray(names)) findings.push(names);
  return Array.isArray(names) ? names.flatMap((name) => walk(root, `${path}/${name}`, findings)) : [];
}

/** Reads every file under `<root>/content` (or of one collection): those of collections with their text, a finding for every other one. */
export function readContentFiles(root: string, collection?: CollectionName): ContentFiles {
  const findings: Finding[] = [];
  const files: ContentFile[] = [];
  const top = collection ? definitionOf(collection).file ?? `content/${collection}` : 'content';
  for (const path of walk(root, top, findings)) {
    if (SETTINGS.has(path)) continue;
    const admitted = admitFile(path, readBytes(root, path));
    findings.push(...admitted.findings);
    if (admitted.file) files.push(admitted.file);
  }
  return { files, findings };
}
