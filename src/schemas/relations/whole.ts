import { closest } from '#lib/text.ts';
import type { Fact } from '#schemas/fact.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';
import { sourceReferences } from '#schemas/relations/ids.ts';

/** Every text inside a value, for records whose shape is wrong. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Rule orphan-source; says nothing while a file cannot be read, because that one may cite the source. */
export function checkOrphans(relations: Relations): Finding[] {
  if (relations.incomplete.size > 0) return [];
  const broken = relations.records.filter((record) => !record.valid).flatMap((record) => stringsIn(record.data));
  const cited = new Set([...sourceReferences(relations).map(({ id }) => id), ...broken]);
  const sources = relations.records.filter(({ collection }) => collection === 'sources');
  return sources.filter(({ id }) => !cited.has(id)).map((record) => finding('orphan-source', record.locate([])));
}

/** Rule one-sided-dispute. */
export function checkDisputes(relations: Relations): Finding[] {
  const facts = validOf<Fact>(relations, 'facts');
  const disputes = new Map(facts.map(({ data }) => [data.id, data.disputes ?? []]));
  return facts.flatMap(({ record, data }) => (data.disputes ?? []).flatMap((id, index) => {
    const others = disputes.get(id);
    return !others || others.includes(data.id) ? [] : [finding('one-sided-dispute', record.locate(['disputes', index]), { id, own: data.id })];
  }));
}

function checkSection(record: RelatedRecord, sections: readonly string[]): Finding[] {
  const id = record.id.split('/')[0] ?? '';
  if (sections.includes(id)) return [];
  return [finding('unknown-section', { path: record.path, line: 1, column: 1 }, { id, known: sections.join(', '), suggestion: suggestionText(closest(id, sections)) })];
}

/** Rule unknown-section. */
export function checkSections({ records, incomplete }: Relations): Finding[] {
  if (incomplete.has('sections')) return [];
  const sections = records.filter(({ collection }) => collection === 'sections').map(({ id }) => id);
  return records.filter(({ collection }) => collection === 'articles').flatMap((record) => checkSection(record, sections));
}
