import { distance } from 'fastest-levenshtein';
import { capitalized, clip } from '#lib/text.ts';
import { americanOfListed, americanOfUnlisted } from '#spelling/american.ts';
import type { Dictionary } from '#spelling/dictionary.ts';

/** What is wrong with a word and what to write instead. */
export interface Advice {
  message: string;
  cure: string;
  /** What to write, where anything can be proposed. */
  to?: string;
  /** Whether the proposal is the same word, spelled as the site spells it. */
  certain: boolean;
}

/** What advice is drawn from. */
interface Lists {
  /** Names of the records and the words of content/words.yaml. */
  names: ReadonlySet<string>;
  dictionary: Dictionary;
  /** How often a word, in small letters, occurs in the site's texts; asked only where a word is to be proposed. */
  often(word: string): number;
}

const LIST = 'content/words.yaml';
/** For how many words a proposal is looked for at all, and for how many far away in the dictionary: it takes time, and a text with more unknown words is not in English. */
const [MOST_COMPARED, MOST_FAR] = [200, 12];
const MOST_SHOWN = 60;

function orderedByDistance(word: string, names: Iterable<string>): { name: string; away: number }[] {
  const most = word.length >= 7 ? 2 : 1;
  const near = [...names].filter((name) => Math.abs(name.length - word.length) <= most).map((name) => ({ name, away: distance(word.toLowerCase(), name.toLowerCase()) }));
  return near.filter(({ away }) => away <= most).sort((a, b) => a.away - b.away);
}

function american(word: string, { dictionary: { has } }: Lists): string | undefined {
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  const found = americanOfListed(lower, has) ?? americanOfUnlisted(lower, has);
  return found !== undefined && lower !== word ? capitalized(found) : found;
}

function isLikelyName(word: string): boolean {
  return word.slice(1) !== word.slice(1).toLowerCase() || (word !== word.toLowerCase() && word.length < 7);
}

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' or ');

/** Proposals for a word that may be a name: a program writes none of them that is not a name itself. */
function proposals(words: readonly string[], shown: string, { names }: Lists): Advice {
  const to = words.find((word) => names.has(word) || shown === shown.toLowerCase());
  const cure = words.length === 0 ? `Correct it; where it is right, add it to ${LIST}.` : `Write ${quoted(words)}; where "${shown}" is right, add it to ${LIST}.`;
  return { message: `the word "${shown}" is not in the dictionary`, cure, certain: false, ...(to !== undefined && { to }) };
}

/** Gives advice on one word after another; nothing for a name of the records, unless it is a British form in small letters. */
export function adviceFor(lists: Lists): (word: string, isName: boolean) => Advice | undefined {
  const inSmall = new Map([...lists.names].map((name) => [name.toLowerCase(), name]));
  const given = new Map<string, Advice | undefined>();
  let [compared, far] = [0, 0];

  const nearest = (word: string): string[] => {
    compared += 1;
    if (compared > MOST_COMPARED || word.length > MOST_SHOWN) return [];
    const { dictionary, often } = lists;
    // An ordinary word in small letters is no slip for the same word as part of a name; and names may be spelled as in Britain.
    const isProposed = (name: string): boolean => (word !== word.toLowerCase() || !dictionary.has(name.toLowerCase())) && american(name, lists) === undefined;
    const names = orderedByDistance(word, lists.names).filter(({ name }) => isProposed(name));
    const near = names.filter(({ away }) => away === 1).map(({ name }) => name);
    // A short word with a capital is a name more often than a slip.
    if (isLikelyName(word)) return near.length > 0 ? near : names.map(({ name }) => name);
    const close = dictionary.suggest(word, false, { often, names: near });
    if (close.length > 0 || names.length > 0) return close.length > 0 ? close : names.map(({ name }) => name);
    far += 1;
    return far > MOST_FAR ? [] : dictionary.suggest(word, true, { often, names: [] });
  };

  const advise = (word: string, isName: boolean): Advice | undefined => {
    const small = word === word.toLowerCase();
    const shown = clip(word, MOST_SHOWN);
    const form = american(word, lists);
    if (form !== undefined && (small || !isName)) return { message: `"${shown}" is British spelling`, cure: `Write "${form}", as in the United States.`, to: form, certain: small };
    if (isName) return undefined;
    const name = inSmall.get(word.toLowerCase());
    if (name !== undefined) return { message: `the name "${name}" is written "${shown}"`, cure: `Write "${name}".`, to: name, certain: false };
    return proposals([...new Set(nearest(word))].slice(0, 3), shown, lists);
  };

  return (word, isName) => {
    const key = `${String(isName)} ${word}`;
    if (!given.has(key)) given.set(key, advise(word, isName));
    return given.get(key);
  };
}
