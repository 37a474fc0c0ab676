import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { adviceFor } from '#spelling/advice.ts';
import type { Advice } from '#spelling/advice.ts';
import type { Dictionary } from '#spelling/dictionary.ts';
import { isKnown, listedWords, namesOf, titleWords } from '#spelling/known-words.ts';
import type { StatedWord } from '#spelling/unknown-words.ts';
import { plural } from '#lib/text.ts';

/** A record as far as the check of words looks at it. */
interface SpelledRecord {
  collection: CollectionName;
  data: unknown;
}

function findingFor({ word, exact, ...place }: StatedWord, { message, cure, to, certain }: Advice, times: number): Finding {
  const what = times > 1 ? `${message} (${plural(times, 'time')} in this file)` : message;
  return finding('misspelling', place, { what, advice: cure }, exact && to !== undefined ? { from: word, to, certain } : undefined);
}

/** Words grouped by a key, in the order of their first place. */
function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}

/** Rule misspelling: of the words that the dictionary does not vouch for, those that are neither names of the records nor listed in content/words.yaml. What can be corrected without asking is found at every place, anything else once a file. */
export function checkWords(stated: readonly StatedWord[], records: readonly SpelledRecord[], dictionary: Dictionary): Finding[] {
  const listed = listedWords(records);
  const names = namesOf(records);
  const given = new Set([...names, ...titleWords(records)]);
  const unlisted = stated.filter(({ word }) => !isKnown(word, listed));
  const advise = adviceFor({ names: new Set([...names, ...listed]), dictionary });
  return grouped(unlisted, ({ path, word }) => `${path} ${word}`).flatMap((places) => {
    const [first] = places;
    const advice = first && advise(first.word, isKnown(first.word, given));
    if (!first || !advice) return [];
    return advice.certain && places.every(({ exact }) => exact) ? places.map((place) => findingFor(place, advice, 1)) : [findingFor(first, advice, places.length)];
  });
}
