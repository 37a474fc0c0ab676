import { titlesBlanked } from '#lib/passages.ts';

/** A word of a text that can be looked up, and where it begins. */
export interface TextWord {
  word: string;
  index: number;
}

/** An id or a slug, and a repository: "cdf-2019-charter", "openstack/releases". */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d+(?:-[a-z0-9]+)*\W*$|^[^\p{Lu}]+\/[^\p{Lu}]+$/u;
const CHUNK = /[^\s\u0000]+/g;
/** Addresses, names of files and of code, handles, versions: "openstack.org", "@handle", "foo_bar", "--flag=x". */
const NOT_PROSE = /[\p{L}\p{N}][._@#\\:=+~][\p{L}\p{N}]|[@#_~$]\p{L}|^\/|\/.*\//u;
/** Letters of our script with apostrophes inside; digits are taken along, so that "v2beta" is one word. */
const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
/** Abbreviations, also in the plural: "API", "VMs". */
const CAPITALS = /^\p{Lu}{2,}s?$/u;
/** Longer passages without a space are not prose. */
const LONGEST_CHUNK = 200;
/** Shorter ones are abbreviations, particles of names and marks of lists. */
const LEAST = 3;

function wordOf(token: string): string | undefined {
  const word = token.replace(POSSESSIVE, '').replaceAll('’', "'").normalize('NFC');
  return word.length < LEAST || CAPITALS.test(word) || /\p{N}/u.test(word) ? undefined : word;
}

/** Passages of a text without spaces, each with its place; not of titles in quotation marks, code and citations. */
export function chunksOf(text: string): RegExpMatchArray[] {
  return [...titlesBlanked(text).matchAll(CHUNK)];
}

/** The words of a passage without spaces that can be looked up: not addresses, ids, abbreviations and words with digits; compounds part by part, possessives without their ending. */
export function wordsOfChunk(chunk: string): TextWord[] {
  if (chunk.length > LONGEST_CHUNK || NOT_PROSE.test(chunk) || ID.test(chunk)) return [];
  return [...chunk.matchAll(WORD)].flatMap(({ 0: token, index }) => {
    const word = wordOf(token);
    return word === undefined ? [] : [{ word, index }];
  });
}

/** The words of a text that can be looked up. */
export function wordsOf(text: string): TextWord[] {
  return chunksOf(text).flatMap(({ 0: chunk, index: start = 0 }) => wordsOfChunk(chunk).map(({ word, index }) => ({ word, index: start + index })));
}
