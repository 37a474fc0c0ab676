import type { Fact } from '#schemas/fact.ts';
import type { RelatedRecord } from '#schemas/references.ts';

/** The facts among records, without those that have not the shape of one. */
export function validFacts(records: Iterable<Pick<RelatedRecord, 'collection' | 'data' | 'valid'>>): Fact[] {
  return [...records].filter(({ collection, valid }) => collection === 'facts' && valid).map(({ data }) => data as Fact);
}
