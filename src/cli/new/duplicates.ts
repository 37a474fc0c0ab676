import { distance } from 'fastest-levenshtein';
import { documentOf, leadToOne } from '#lib/addresses.ts';
import { slugify } from '#lib/text.ts';

/** What tells sources apart. */
export interface ComparedSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  archived?: string | undefined;
  published?: string | undefined;
}

/** A source that is, or may be, the one that somebody is about to add. */
export interface Twin {
  id: string;
  /** Whether it is the same document; else a person should look. */
  sure: boolean;
  /** Why it was taken for one. */
  reason: string;
}

function addressesOf({ url, archived }: Pick<ComparedSource, 'url' | 'archived'>): string[] {
  return archived === undefined ? [url] : [url, archived];
}

/** The same address, or the same document with another passage named. */
function sameAddress(source: Omit<ComparedSource, 'id'>, other: ComparedSource): Twin | undefined {
  for (const own of addressesOf(source).map(documentOf)) {
    for (const address of addressesOf(other)) {
      const theirs = documentOf(address);
      if (theirs.document !== own.document) continue;
      const sure = leadToOne(own, theirs);
      return { id: other.id, sure, reason: sure ? `it has the same address, ${address}` : `it names another passage of the same document, ${address}` };
    }
  }
  return undefined;
}

/** Whether two dates of publication, as exact as they are, cannot be the same. */
function datesDiffer(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

function nearTitle(source: Omit<ComparedSource, 'id'>, other: ComparedSource): Twin | undefined {
  const [own, theirs] = [slugify(source.title), slugify(other.title)];
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  if (slugify(source.publisher) !== slugify(other.publisher) || numbers(own) !== numbers(theirs) || datesDiffer(source.published, other.published)) return undefined;
  if (distance(own, theirs) > Math.max(own.length, theirs.length) * 0.15) return undefined;
  return { id: other.id, sure: false, reason: `it has the same publisher and nearly the same title, "${other.title}"` };
}

/** The source that is the same document, else one that may be, else nothing. */
export function findTwin(source: Omit<ComparedSource, 'id'>, sources: readonly ComparedSource[]): Twin | undefined {
  const same = sources.flatMap((other) => sameAddress(source, other) ?? []);
  return same.find(({ sure }) => sure) ?? same[0] ?? sources.flatMap((other) => nearTitle(source, other) ?? [])[0];
}
