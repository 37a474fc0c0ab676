import { checkSize } from '#loaders/limits.ts';
import { collectionOf, definitionOf, folderNames, isCollection } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { findHidden } from '#lib/characters.ts';
import { closest, slugify } from '#lib/text.ts';

/** A file of a collection with its text; `path` is from the top of the repository. */
export interface ContentFile {
  path: string;
  collection: CollectionName;
  /** Path below the collection's folder without its ending: the id of a record, "section/slug" of an article. */
  id: string;
  text: string;
}

/** Names that Windows keeps for devices: a repository that holds one cannot be checked out there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The first line of what git writes where two versions disagree. */
const CONFLICT = /^<{7} .*$/m;

function strayFile(path: string, folder: string): Finding {
  const file = isCollection(folder) ? definitionOf(folder).file : undefined;
  const advice = `Move it to a folder of a collection: ${folderNames.join(', ')}${suggestionText(closest(folder, folderNames))}.`;
  return finding('misplaced-file', { path, line: 1, column: 1 }, { file: path, advice: file === undefined ? advice : `All records of this kind stand in ${file}.` });
}

/** Collection and id of a file by its path, or why it cannot stand there. */
export function placeOf(path: string): { collection: CollectionName; id: string } | Finding {
  const start = { path, line: 1, column: 1 };
  const [, folder = '', ...rest] = path.split('/');
  const collection = collectionOf(path);
  if (!collection) return strayFile(path, folder);
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

/** Text of a file from its bytes, or why it is none. */
export function decodeText(bytes: Uint8Array, path: string): string | Finding {
  const large = checkSize(path, bytes.length);
  if (large) return large;
  const start = { path, line: 1, column: 1 };
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
  const conflict = CONFLICT.exec(text);
  if (conflict) return finding('merge-conflict', { path, line: text.slice(0, conflict.index).split('\n').length, column: 1 });
  return text.trim() === '' ? finding('empty-file', start) : text;
}

/** What becomes of a file: the file, where it is one of a collection, and what keeps it from being read. `bytes` may be why there are none. */
export function admitFile(path: string, bytes: Uint8Array | Finding): { file?: ContentFile; findings: Finding[] } {
  const place = placeOf(path);
  const text = bytes instanceof Uint8Array ? decodeText(bytes, path) : bytes;
  const findings = [place, text].filter((part): part is Finding => typeof part === 'object' && 'rule' in part);
  return 'rule' in place || typeof text !== 'string' ? { findings } : { file: { path, ...place, text }, findings };
}
