import { nearest } from '#lib/search/distance.ts';
import type { NamedRecord, NamesFile } from '#lib/search/names-file.ts';
import { synonymGroups } from '#lib/search/synonyms.ts';
import type { Synonyms } from '#lib/search/synonyms.ts';
import { contentWords, stem, wordsOf } from '#lib/search/words.ts';

interface Name {
  text: string;
  period?: string;
  words: string[];
  stems: string[];
  /** Whether the name is no longer in use. */
  ended: boolean;
}

/** Kinds whose short names are looked up in full as well. */
const SPELLED_OUT_KINDS = new Set(['organization', 'project', 'term']);

/** Importance of a word that stands in no name: it cannot tell names apart. */
const UNKNOWN = 1;

interface Entry {
  record: NamedRecord;
  names: Name[];
}

/** How well a record's names answer a query. */
export interface NameMatch {
  record: NamedRecord;
  /** 0 to about 2; above 1 a name is the query itself. */
  score: number;
  /** Share of the query, by the weight of its words, that one name holds. */
  coverage: number;
  /** Whether a name is the query, no more and no less. */
  exact: boolean;
  /** Whether the query holds a whole name. */
  contained: boolean;
  /** How well the words fit, 0 to 1: 0.6 and more for beginnings of words, 0.5 for synonyms. */
  quality: number;
  /** The name that answered, where it is not the title. */
  alias?: { name: string; period?: string };
}

/** Names ready to be searched. */
export interface NamesIndex {
  entries: readonly Entry[];
  /** Records by path. */
  byPath: ReadonlyMap<string, NamedRecord>;
  /** Words of all names with the weight of the heaviest record that has them. */
  words: ReadonlyMap<string, number>;
  /** Groups of words that mean the same, by the stem of each word. */
  synonyms: Synonyms;
  /** Titles that a word abbreviates, such as "Cloud Native Computing Foundation" by "cncf". */
  shortFor: ReadonlyMap<string, string>;
  /** How much a word tells: the rarer among names, the more. */
  importance(word: string): number;
}

function nameOf(text: string, period?: string): Name {
  const words = contentWords(wordsOf(text));
  return { text, words, stems: words.map(stem), ended: period !== undefined && !period.startsWith('from '), ...(period !== undefined && { period }) };
}

/** People are looked for by their last name alone. */
function surname({ kind, title }: NamedRecord): Name[] {
  const last = title.split(' ').at(-1);
  return kind === 'person' && last !== undefined ? [{ ...nameOf(last), text: title }] : [];
}

/** Words that are another name of an organization, a project or a term by themselves, with the title; of several the weightier. */
function shortForms(records: readonly NamedRecord[]): Map<string, string> {
  const shortFor = new Map<string, string>();
  for (const { kind, title, aliases } of records.toSorted((a, b) => a.weight - b.weight)) {
    if (!SPELLED_OUT_KINDS.has(kind)) continue;
    for (const [word = '', ...rest] of aliases.map(({ name }) => wordsOf(name))) if (rest.length === 0 && word !== '') shortFor.set(word, contentWords(wordsOf(title)).join(' '));
  }
  return shortFor;
}

/** Builds the index from the file; takes a few milliseconds for a thousand records. */
export function indexNames({ synonyms, records }: NamesFile): NamesIndex {
  const entries = records.map((record): Entry => ({ record, names: [nameOf(record.title), ...record.aliases.map(({ name, period }) => nameOf(name, period)), ...surname(record)] }));
  const words = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { record, names } of entries) {
    for (const word of new Set(names.flatMap((name) => name.words))) words.set(word, Math.max(words.get(word) ?? 0, record.weight));
    for (const word of new Set(names.flatMap((name) => name.stems))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const roots = [...counts.keys()];
  const known = (word: string): boolean => counts.has(stem(word)) || roots.some((root) => root.startsWith(word));
  return {
    entries,
    words,
    byPath: new Map(records.map((record) => [record.path, record])),
    synonyms: synonymGroups(synonyms),
    shortFor: shortForms(records),
    importance: (word) => (known(word) ? Math.log(1 + entries.length / (1 + (counts.get(stem(word)) ?? 0))) : UNKNOWN),
  };
}

/** Whether a word is a name's word, or begins one. */
export function isNameWord(index: NamesIndex, word: string): boolean {
  if (index.words.has(word)) return true;
  const root = stem(word);
  for (const known of index.words.keys()) if (known.startsWith(word) || stem(known) === root) return true;
  return index.synonyms.has(root);
}

/** The name's word that a mistyped one means, or undefined. */
export function nearestNameWord(index: NamesIndex, word: string): string | undefined {
  return nearest(word, index.words);
}

/** How well a word of the query fits a name: 1 the same word, less for another form, a beginning or a synonym. */
function fit(word: string, name: Name, index: NamesIndex): number {
  if (name.words.includes(word)) return 1;
  const root = stem(word);
  if (name.stems.includes(root)) return 0.95;
  if (word.length > 1 && name.words.some((part) => part.startsWith(word))) return 0.55 + 0.3 * Math.min(1, word.length / 8);
  const group = index.synonyms.get(root);
  return group !== undefined && name.stems.some((other) => index.synonyms.get(other) === group) ? 0.5 : 0;
}

interface NameScore {
  score: number;
  coverage: number;
  exact: boolean;
  contained: boolean;
  quality: number;
  name: Name;
}

function scoreName({ content, weights, total }: Weighed, name: Name, index: NamesIndex): NameScore {
  const fits = content.map((word) => fit(word, name, index));
  const coverage = fits.reduce((sum, value, place) => sum + (value > 0 ? weights[place] ?? 0 : 0), 0) / total;
  const quality = fits.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0) / total;
  const used = fits.filter((value) => value > 0).length;
  const fullness = Math.min(1, used / Math.max(1, name.words.length));
  const exact = coverage > 0.999 && fullness === 1 && fits.every((value) => value >= 0.95);
  return { name, coverage, exact, quality, contained: fullness === 1 && fits.every((value) => value === 0 || value >= 0.95), score: quality * quality * (0.55 + 0.45 * fullness) + (exact ? 0.5 : 0) };
}

interface Weighed {
  content: readonly string[];
  weights: readonly number[];
  total: number;
}

function weigh(index: NamesIndex, content: readonly string[]): Weighed {
  const weights = content.map((word) => index.importance(word));
  return { content, weights, total: weights.reduce((sum, value) => sum + value, 0) };
}

/** How well the title of a page that is no named record answers the content words of a query; 0 to about 1.5. */
export function scoreTitle(index: NamesIndex, content: readonly string[], title: string): number {
  return scoreName(weigh(index, content), nameOf(title), index).score;
}

/** Records whose names answer the content words of a query, best first; those that hold less than `least` of it are left out. */
export function matchNames(index: NamesIndex, content: readonly string[], least = 0.5): NameMatch[] {
  const weighed = weigh(index, content);
  if (weighed.total === 0) return [];
  const matches = index.entries.flatMap(({ record, names }): NameMatch[] => {
    const scored = names.map((name, place) => {
      const found = scoreName(weighed, name, index);
      return { ...found, score: found.score - (place === 0 ? 0 : 0.04) - (name.ended ? 0.1 : 0) };
    });
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    if (best.coverage < least) return [];
    const { text: name, period } = best.name;
    const alias = name === record.title ? undefined : { name, ...(period !== undefined && { period }) };
    return [{ record, score: best.score + record.weight / 50, coverage: best.coverage, exact: best.exact, contained: best.contained, quality: best.quality, ...(alias && { alias }) }];
  });
  return matches.sort((a, b) => b.score - a.score);
}
