import { MONTHS } from '#lib/dates.ts';
import { slugify } from '#lib/text.ts';

const SMALL = new Set(['a', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'for', 'from', 'has', 'have', 'in', 'into', 'is', 'it', 'its', 'of', 'on', 'or', 'that', 'the', 'their', 'this', 'to', 'was', 'were', 'will', 'with']);
const MOST_WORDS = 4;
const YEAR = /(?:19|20)\d{2}/;

/** Words that tell a title apart: no small ones, none of those left out. */
function wordsOf(text: string, leftOut: ReadonlySet<string>): string[] {
  const words = slugify(text.replace(/['’]s\b/g, '').replace(/['’]/g, '')).split('-').filter((word) => /^[a-z0-9]+$/.test(word) && !leftOut.has(word));
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length > 0 ? telling : words;
}

/** The first id that is not taken: with more words, then with a number. */
function firstFree(words: readonly string[], rest: readonly string[], taken: ReadonlySet<string>): string {
  const longer = rest.map((_, index) => [...words, ...rest.slice(0, index + 1)].join('-'));
  const candidates = [words.join('-'), ...longer].filter((candidate) => candidate !== '');
  const free = candidates.find((candidate) => !taken.has(candidate));
  if (free !== undefined) return free;
  const base = candidates[0] ?? 'new';
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return taken.has(base) ? `${base}-${number}` : base;
}

/** Id made of the telling words of a title; `date` adds its year where the title does not name it. */
export function proposeId(title: string, taken: ReadonlySet<string>, date?: string): string {
  const year = date === undefined ? undefined : YEAR.exec(date)?.[0];
  const words = wordsOf(title, new Set(year === undefined ? [] : [year, ...MONTHS.map((month) => month.toLowerCase())]));
  return firstFree([...words.slice(0, MOST_WORDS), ...(year === undefined ? [] : [year])], words.slice(MOST_WORDS, MOST_WORDS + 2), taken);
}

/** Id of a record that bears a name: its words, as long as an address may be. A name that is taken is not varied: it may be the same thing. */
export function proposeName(name: string): string {
  return slugify(name.replace(/['’]/g, '')).split('-').filter((word) => /^[a-z0-9]+$/.test(word)).slice(0, 9).join('-');
}

/** What the id of a source is made of. */
export interface NamedSource {
  id: string;
  title: string;
  publisher: string;
  published?: string | undefined;
  url: string;
}

function hostOf(url: string): string {
  return (URL.parse(url)?.host ?? '').replace(/^www\./, '');
}

/** The most frequent value, the earlier one of two that are equally frequent. */
function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How the ids of a publisher's sources begin: as those that there are, else the site's name, else the publisher's. */
function prefixOf({ publisher, url }: Omit<NamedSource, 'id'>, sources: readonly NamedSource[]): string {
  const begun = (matches: (source: NamedSource) => boolean): string | undefined =>
    commonest(sources.filter(matches).flatMap(({ id }) => /^(.+?)-(?:19|20)\d{2}(?:-|$)/.exec(id)?.[1] ?? []));
  const host = hostOf(url);
  const shared = host.split('.').length < 2 || /^(?:github|gitlab|medium|youtube|google|lists)\b/.test(host);
  const known = begun((source) => source.publisher === publisher) ?? (shared ? undefined : begun((source) => hostOf(source.url) === host));
  return known ?? (wordsOf(publisher, new Set()).slice(0, 2).join('-') || 'source');
}

/** Id of a source as the others look: publisher, year, and words of the title. */
export function proposeSourceId(source: Omit<NamedSource, 'id'>, sources: readonly NamedSource[]): string {
  const prefix = prefixOf(source, sources);
  const year = YEAR.exec(source.published ?? '')?.[0];
  const words = wordsOf(source.title, new Set([...wordsOf(source.publisher, new Set()), ...prefix.split('-'), ...(year === undefined ? [] : [year])]));
  return firstFree([prefix, ...(year === undefined ? [] : [year]), ...words.slice(0, 3)], words.slice(3, 6), new Set(sources.map(({ id }) => id)));
}
