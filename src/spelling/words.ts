import { titlesBlanked } from '#lib/passages.ts';

/** A word of a text that can be looked up, and where it begins. */
export interface TextWord {
  word: string;
  index: number;
}

const CHUNK = /[^\s\u0000]+/g;
/** Addresses, names of files and of code, handles, versions: "openstack.org", "@handle", "foo_bar", "--flag=x". */
const NOT_PROSE = /[\p{L}\p{N}][._@#\\:=+~][\p{L}\p{N}]|[@#_~$]\p{L}|^\/|\/.*\//u;
/** Letters of our script with apostrophes inside; digits are taken along, so that "v2beta" is one word. */
const WORD = /[\p{Script=Latin}\p{M}\p{N}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/i;
/** Abbreviations, also in the plural: "API", "VMs". */
const CAPITALS = /^\p{Lu}{2,}s?$/u;
/** Shorter ones are abbreviations, particles of names and marks of lists. */
const LEAST = 3;

function wordOf(token: string): string | undefined {
  const word = token.replace(POSSESSIVE, '').replaceAll('’', "'").normalize('NFC');
  return word.length < LEAST || CAPITALS.test(word) || /\p{N}/u.test(word) ? undefined : word;
}

/** The words of a text that can be looked up: not titles in quotation marks, code, citations, addresses, abbreviations and words with digits; compounds part by part, possessives without their ending. */
export function wordsOf(text: string): TextWord[] {
  const chunks = [...titlesBlanked(text).matchAll(CHUNK)].filter(([chunk]) => !NOT_PROSE.test(chunk));
  return chunks.flatMap((chunk) => [...chunk[0].matchAll(WORD)].flatMap(({ 0: token, index }) => {
    const word = wordOf(token);
    return word === undefined ? [] : [{ word, index: chunk.index + index }];
  }));
}
