import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { collectionOf, definitionOf, folderNames, isCollection } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { findHidden } from '#lib/characters.ts';
import { closest, slugify } from '#lib/text.ts';
import { readBytes, readNames } from '#loaders/read-bytes.ts';

/** A file of a collection with its text; `path` is from the top of the repository. */
export interface ContentFile {
  path: string;
  collection: CollectionName;
  /** Path below the collection's folder without its ending: the id of a record, "section/slug" of an article. */
  id: string;
  text: string;
}

export interface ContentFiles {
  files: ContentFile[];
  findings: Finding[];
}

const SETTINGS = new Set(['content/redirects.yaml']);
/** Names that Windows keeps for devices: a repository that holds one cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

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

function placeOf(path: string): { collection: CollectionName; id: string } | Finding {
  const start = { path, line: 1, column: 1 };
  const [, folder = '', ...rest] = path.split('/');
  const collection = collectionOf(path);
  if (!collection) {
    const file = isCollection(folder) ? definitionOf(folder).file : undefined;
    const advice = `Move it to a folder of a collection: ${folderNames.join(', ')}${suggestionText(closest(folder, folderNames))}.`;
    return finding('misplaced-file', start, { file: path, advice: file === undefined ? advice : `All records of this kind stand in ${file}.` });
  }
  const definition = definitionOf(collection);
  if (definition.file === path) return { collection, id: '' };
  const name = rest.join('/');
  if (rest.length !== definition.depth + 1 || !name.endsWith(definition.extension)) {
    const shape = definition.depth === 1 ? `content/${folder}/<section>/<name>${definition.extension}` : `content/${folder}/<name>${definition.extension}`;
    return finding('misplaced-file', start, { file: path, advice: `Files of this folder have the form ${shape}.` });
  }
  const id = name.slice(0, -definition.extension.length);
  const bad = id.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) || DEVICE.test(part));
  if (bad !== undefined) return finding('bad-file-name', start, { name: bad, suggestion: DEVICE.test(bad) ? `the-${bad}` : slugify(bad) || 'name' });
  return { collection, id };
}

/** Text of a file of the content, or why it has none. */
export function readText(root: string, path: string): string | Finding {
  const start = { path, line: 1, column: 1 };
  const bytes = readBytes(root, path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return finding('not-text', start);
  }
  const hidden = findHidden(text);
  if (hidden) {
    const before = text.slice(0, hidden.index).split('\n');
    return finding('hidden-character', { path, line: before.length, column: (before.at(-1) ?? '').length + 1 }, { code: hidden.code });
  }
  return text.trim() === '' ? finding('empty-file', start) : text;
}

/** Reads every file under `<root>/content` (or of one collection): those of collections with their text, a finding for every other one. */
export function readContentFiles(root: string, collection?: CollectionName): ContentFiles {
  const findings: Finding[] = [];
  const files: ContentFile[] = [];
  const top = collection ? definitionOf(collection).file ?? `content/${collection}` : 'content';
  for (const path of walk(root, top, findings)) {
    if (SETTINGS.has(path)) continue;
    const place = placeOf(path);
    if ('rule' in place) findings.push(place);
    const text = readText(root, path);
    if (typeof text !== 'string') findings.push(text);
    else if (!('rule' in place)) files.push({ path, ...place, text });
  }
  return { files, findings };
}
