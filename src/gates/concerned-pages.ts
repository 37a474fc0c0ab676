import type { CheckedContent } from '#gates/content.ts';
import { recordFinder } from '#gates/record-at.ts';
import { factPathsOf, pageOfFact } from '#lib/fact-paths.ts';
import { pathOfContentFile } from '#lib/paths.ts';
import { collectionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Place } from '#schemas/problems.ts';
import type { RelatedRecord } from '#schemas/references.ts';
import { allMentions } from '#schemas/relations/ids.ts';
import { validFacts } from '#schemas/valid-facts.ts';

/** Pages that show the records of collections without pages of their own. */
const SHOWN_ON: Partial<Record<CollectionName, readonly string[]>> = {
  home: ['/'],
  eras: ['/timeline/', '/'],
  judgments: ['/about/search-quality/'],
  synonyms: ['/search/'],
};

/** Pages on which a file is shown as a whole. */
function pagesOfFile(path: string): readonly string[] {
  const collection = collectionOf(path);
  const shown = collection && SHOWN_ON[collection];
  if (shown) return shown;
  const address = pathOfContentFile(path);
  return address === undefined ? [] : [address.replace(/#.*$/, '')];
}

/** Gives the pages on which a place is shown, which lies in a record or in none: those of its file, and of a fact also the one where it stands in full. */
function pagesByPlace(records: CheckedContent['records']): (place: Place, record: RelatedRecord | undefined) => readonly string[] {
  const paths = factPathsOf(validFacts(records));
  return ({ path }, record) => {
    const fact = record?.collection === 'facts' ? paths.get(record.id) : undefined;
    return fact === undefined ? pagesOfFile(path) : [...new Set([...pagesOfFile(path), pageOfFact(fact)])];
  };
}

/** Pages by the record that they show because they mention it, and pages of what a record itself mentions. */
interface Showing {
  of: Map<string, Set<string>>;
  mentionedBy: Map<RelatedRecord, Set<string>>;
}

function add<Key>(map: Map<Key, Set<string>>, key: Key, pages: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  pages.forEach((page) => set.add(page));
  map.set(key, set);
}

function showing({ records, texts }: CheckedContent, recordAt: (place: Place) => RelatedRecord | undefined, pagesOf: ReturnType<typeof pagesByPlace>): Showing {
  const found: Showing = { of: new Map(), mentionedBy: new Map() };
  const files = new Map(records.filter(({ collection }) => collection !== 'facts').map((record) => [`${record.collection}/${record.id}`, record.path]));
  for (const { collections, references } of allMentions({ records, texts })) {
    for (const { id, place } of references) {
      const mentioning = recordAt(place);
      for (const collection of collections) {
        add(found.of, `${collection}/${id}`, pagesOf(place, mentioning));
        const file = files.get(`${collection}/${id}`);
        if (mentioning?.collection === 'facts' && file !== undefined) add(found.mentionedBy, mentioning, pagesOfFile(file));
      }
    }
  }
  return found;
}

/** Tells which pages a place in the content concerns: that of its file, unless it lies in a text those that show the record in it, and for a fact those of its subjects and sources. */
export function concernedPages(checked: CheckedContent): (place: Place) => string[] {
  const recordAt = recordFinder(checked.records);
  const pagesOf = pagesByPlace(checked.records);
  const { of, mentionedBy } = showing(checked, recordAt, pagesOf);
  return (place) => {
    const record = recordAt(place);
    if (record?.textLine !== undefined && place.line >= record.textLine) return [...pagesOfFile(place.path)];
    const key = record ? `${record.collection}/${record.id}` : place.path.replace(/^content\/|\.\w+$/g, '');
    const shown = [...(of.get(key) ?? []), ...((record && mentionedBy.get(record)) ?? [])];
    return [...new Set([...pagesOf(place, record), ...shown])];
  };
}
