import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { dictionaryOf } from '#spelling/dictionary.ts';
import type { Dictionary } from '#spelling/dictionary.ts';

/** The file of words of US English that the site is held against; the browser's check is given the same. */
export const DICTIONARY_FILE = fileURLToPath(import.meta.resolve('@cspell/dict-en_us/cspell-ext.json')).replace('cspell-ext.json', 'en_US.trie.gz');

/** Reads the words of US English. */
export function readDictionary(): Dictionary {
  return dictionaryOf(Uint8Array.from(gunzipSync(readFileSync(DICTIONARY_FILE))));
}
