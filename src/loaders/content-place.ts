import { collectionOf, definitionOf, folderNames, isCollection } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { closest, slugify } from '#lib/text.ts';

/** A file of a collection with its text; `path` is from the top of the repository. */
export interface ContentFile {
  path: string;
  collection: CollectionName;
  /** Path below the collection's folder without its ending: the id of a record, "section/slug" of an article. */
  id: string;
  text: string;
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

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
  const bad = id.split('/').find((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part));
  if (bad !== undefined) return finding('bad-file-name', start, { name: bad, suggestion: slugify(bad) || 'name' });
  return { collection, id };
}

/** Text of a file from its bytes, or why it is none. */
export function decodeText(bytes: Uint8Array, path: string): string | Finding {
  const start = { path, line: 1, column: 1 };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return finding('not-text', start);
  }
  const control = CONTROL.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    return finding('not-text', { path, line: before.length, column: (before.at(-1) ?? '').length + 1 });
  }
  return text.trim() === '' ? finding('empty-file', start) : text;
}

/** What becomes of the bytes of a file: the file, where it is one of a collection, and what keeps it from being read. */
export function admitFile(path: string, bytes: Uint8Array): { file?: ContentFile; findings: Finding[] } {
  const place = placeOf(path);
  const text = decodeText(bytes, path);
  const findings = [place, text].filter((part): part is Finding => typeof part === 'object' && 'rule' in part);
  return 'rule' in place || typeof text !== 'string' ? { findings } : { file: { path, ...place, text }, findings };
}
