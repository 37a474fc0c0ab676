import { stem } from '#lib/search/words.ts';
import { closest } from '#lib/text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Judgment } from '#schemas/judgment.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { IdReference, RelatedRecord, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';
import type { Synonym } from '#schemas/synonym.ts';

/** Collections whose records a search can lead to. */
const FOUND: readonly CollectionName[] = ['articles', 'facts', 'organizations', 'people', 'projects', 'glossary', 'claims', 'series', 'drawings', 'sources', 'changes', 'pages', 'sections'];

/** Years of the timeline that have facts; they stand in the files' names. */
function yearsOf(records: readonly RelatedRecord[]): string[] {
  return records.filter(({ collection }) => collection === 'facts').map(({ path }) => path.replace(/^content\/facts\/(.+)\.yaml$/, 'years/$1'));
}

function knownReferences({ records }: Relations): Set<string> {
  const found = records.filter(({ collection }) => FOUND.includes(collection));
  return new Set([...found.map(({ collection, id }) => `${collection}/${id}`), ...yearsOf(records)]);
}

/** Everything that a judgment refers to, with its places. */
function referencesOf(record: RelatedRecord, { first = [], five = [], never = [], card }: Judgment): IdReference[] {
  const listed = Object.entries({ first, five, never }).flatMap(([key, ids]) => ids.map((id, index) => ({ id, place: record.locate([key, index]) })));
  return card === undefined ? listed : [...listed, { id: card, place: record.locate(['card']) }];
}

/** Whether a reference may stand in a file that could not be read. */
function isUncertain(id: string, { incomplete }: Relations): boolean {
  const collection = id.split('/')[0] === 'years' ? 'facts' : FOUND.find((name) => id.startsWith(`${name}/`));
  return collection !== undefined && incomplete.has(collection);
}

function contradictions(record: RelatedRecord, { first = [], five = [], never = [], card }: Judgment): Finding[] {
  const wanted = new Set([...first, ...five, card]);
  return never.flatMap((id, index) => (wanted.has(id) ? [finding('contradictory-judgment', record.locate(['never', index]), { id })] : []));
}

/** Rules unknown-record and contradictory-judgment. */
export function checkJudgments(relations: Relations): Finding[] {
  const known = knownReferences(relations);
  return validOf<Judgment>(relations, 'judgments').flatMap(({ record, data }) => {
    const unknown = referencesOf(record, data).filter(({ id }) => !known.has(id) && !isUncertain(id, relations));
    return [
      ...unknown.map(({ id, place }) => finding('unknown-record', place, { id, suggestion: suggestionText(closest(id, known)) })),
      ...contradictions(record, data),
    ];
  });
}

/** Rule repeated-synonym: words are compared as the search compares them, without their English endings. */
export function checkSynonyms(relations: Relations): Finding[] {
  const words = validOf<Synonym>(relations, 'synonyms').flatMap(({ record, data }) => data.words.map((word, index) => ({ word, place: record.locate(['words', index]) })));
  const first = new Map<string, (typeof words)[number]>();
  return words.flatMap((entry) => {
    const other = first.get(stem(entry.word));
    if (!other) first.set(stem(entry.word), entry);
    return other ? [finding('repeated-synonym', entry.place, { word: entry.word, same: other.word, other: `${other.place.path}:${other.place.line}` })] : [];
  });
}
