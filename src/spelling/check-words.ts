import { plural } from '#lib/text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { adviceFor } from '#spelling/advice.ts';
import type { Advice } from '#spelling/advice.ts';
import type { Dictionary } from '#spelling/dictionary.ts';
import { countWords } from '#spelling/frequencies.ts';
import { NAMING, isKnown, listedWords, namesOf, titleWords } from '#spelling/known-words.ts';
import type { StatedWord } from '#spelling/unknown-words.ts';

/** What the check of words looks at beside the words. */
interface SpelledContent {
  /** All records: they hold the names. */
  records: readonly { collection: CollectionName; data: unknown }[];
  /** Collections of which a file could not be read: the name may stand there. */
  incomplete: ReadonlySet<CollectionName>;
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

/** Words of one file after which the rest is only counted: it is not in English. */
const MOST_A_FILE = 100;

/** Findings for the words of one file, each word with all its places. */
function findingsOfFile(words: readonly StatedWord[][], advise: (word: string) => Advice | undefined): Finding[] {
  const advised = words.flatMap((places) => {
    const advice = places[0] && advise(places[0].word);
    return advice ? [{ places, advice }] : [];
  });
  const findings = advised.slice(0, MOST_A_FILE).flatMap(({ places, advice }) => {
    return advice.certain && places.every(({ exact }) => exact) ? places.map((place) => findingFor(place, advice, 1)) : places.slice(0, 1).map((place) => findingFor(place, advice, places.length));
  });
  const rest = advised[MOST_A_FILE]?.places[0];
  if (!rest) return findings;
  const { word: _, exact: __, ...place } = rest;
  const what = `${plural(advised.length - MOST_A_FILE, 'more word')} of this file are not in the dictionary`;
  return [...findings, finding('misspelling', place, { what, advice: 'Correct the words named above first, and run the check again.' })];
}

/** Rule misspelling: of the words that the dictionary does not vouch for, those that are neither names of the records nor listed in content/words.yaml. What can be corrected without asking is found at every place, anything else once a file. Says nothing while a file that may hold the name cannot be read. */
export function checkWords(stated: readonly StatedWord[], { records, incomplete }: SpelledContent, dictionary: Dictionary): Finding[] {
  if (NAMING.some((collection) => incomplete.has(collection))) return [];
  const listed = listedWords(records);
  const names = namesOf(records);
  const given = new Set([...names, ...titleWords(records)]);
  const unlisted = stated.filter(({ word }) => !isKnown(word, listed));
  let counts: ReadonlyMap<string, number> | undefined;
  const often = (word: string): number => (counts ??= countWords(records)).get(word) ?? 0;
  const advise = adviceFor({ names: new Set([...names, ...listed]), dictionary, often });
  const files = grouped(unlisted, ({ path }) => path);
  return files.flatMap((words) => findingsOfFile(grouped(words, ({ word }) => word), (word) => advise(word, isKnown(word, given))));
}
