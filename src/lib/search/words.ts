/** Words of a text without case, accents and signs; "C++" becomes "c", "Überblick" "uberblick"; "1.0" stays one word. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its English ending, so that "funds" and "fund" compare equal, and "merging" and "merge"; short words stay whole. For comparison only, never shown. */
export function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  const plain = word.replace(/(?<=..)ies$/, 'y').replace(/(?<=s|x|z|ch|sh)es$|s$/, '').replace(/(?<=.{3})(?:ing|ed)$/, '');
  return plain.replace(/(?<=...)[ey]$/, '');
}

/**
 * Words that carry no subject in a question. Question words stand here too: the kind of a question is read before they are dropped.
 */
const STOP_WORDS = new Set(
  ('a an the of to in on at for from with by and or as is are was were be been being am do does did done has have had having it its this that these those there ' +
  'what which who whom whose when where why how much many long i me my we us our you your he she they them their his her so than then if not no into about ' +
  'can could should would will shall may might must get gets got happen happened happens tell mean means meaning define definition explain exactly actually really now today currently still yet ever also just only some any all one ones down up out off over again enough too very like between under each while without because instead learn often new top').split(' '),
);

/** Whether a word carries no subject in a question. */
export function isSmall(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Words of a query that name its subject; all of them where nothing else is left. */
export function contentWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !isSmall(word));
  return kept.length > 0 ? kept : [...words];
}
