/** Words of a text without case, accents and signs; "C++" becomes "c", "Überblick" "uberblick". */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Endings that English puts on a stem; what they leave is compared, never shown. */
const ENDING = /(?:ies|es|s|ing|ed)$/;

/** A word without its English ending, so that "funds" and "fund" compare equal; short words stay whole. */
export function stem(word: string): string {
  return word.length < 4 || word.endsWith('ss') ? word : word.replace(ENDING, (ending) => (ending === 'ies' ? 'i' : '')).replace(/[ey]$/, '');
}

/**
 * Words that carry no subject in a question. Question words stand here too: the kind of a question is read before they are dropped.
 */
const STOP_WORDS = new Set(
  ('a an the of to in on at for from with by and or as is are was were be been being am do does did done has have had having it its this that these those there ' +
  'what which who whom whose when where why how much many long i me my we us our you your he she they them their his her so than then if not no into about ' +
  'can could should would will shall may might must get gets got happen happened happens tell mean means meaning define definition explain exactly actually really now today currently still yet ever also just only some any all one ones down up out off over again').split(' '),
);

/** Words of a query that name its subject; all of them where nothing else is left. */
export function contentWords(words: readonly string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : [...words];
}
