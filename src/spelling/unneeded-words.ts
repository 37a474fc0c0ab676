import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Relations } from '#schemas/references.ts';
import type { Words } from '#schemas/words.ts';
import { validOf } from '#schemas/relations/known.ts';
import { formsOf, isKnown, namesOf, titleWords } from '#spelling/known-words.ts';
import type { StatedWord } from '#spelling/unknown-words.ts';

/** Rule unneeded-word: what content/words.yaml lists is used somewhere, and is neither in the dictionary nor a name of the records; a word in small letters is not taken for a name. Says nothing while a file cannot be read, because that one may need the word. */
export function checkListedWords(stated: readonly StatedWord[], { records, incomplete }: Pick<Relations, 'records' | 'incomplete'>): Finding[] {
  const groups = validOf<Words>({ records }, 'words');
  if (groups.length === 0 || incomplete.size > 0) return [];
  const given = new Set([...namesOf(records), ...titleWords(records)]);
  const used = [...new Set(stated.map(({ word }) => word))].filter((word) => word === word.toLowerCase() || !isKnown(word, given));
  const needed = new Set(used.flatMap(formsOf));
  return groups.flatMap(({ record, data }) => data.words.flatMap((word, index) => (needed.has(word) ? [] : [finding('unneeded-word', record.locate(['words', index]), { word })])));
}
