/** A kind by which results are told apart and filtered. */
export interface SearchKind {
  /** Value in the address of a search. */
  id: string;
  /** Tag of one result. */
  label: string;
  /** Name of the filter. */
  plural: string;
  /** Kinds of pages that it covers, as the layouts name them. */
  values: readonly string[];
  /** How much a match counts where all kinds are asked; 0 comes after everything else. */
  weight: number;
}

function kind(id: string, label: string, plural: string, { values = [id], weight = 1 }: Partial<Pick<SearchKind, 'values' | 'weight'>> = {}): SearchKind {
  return { id, label, plural, values, weight };
}

/** All kinds in the order of the filter; a year of the timeline stands for its facts. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  kind('article', 'Article', 'Articles'),
  kind('fact', 'Timeline', 'Timeline'),
  kind('organization', 'Organization', 'Organizations'),
  kind('person', 'Person', 'People'),
  kind('project', 'Project', 'Projects'),
  kind('term', 'Term', 'Terms'),
  kind('claim', 'Claim', 'Claims', { weight: 0.6 }),
  kind('data', 'Data', 'Data', { weight: 0.6 }),
  kind('drawing', 'Drawing', 'Drawings', { weight: 0.6 }),
  kind('page', 'Page', 'Pages', { values: ['page', 'section'] }),
  kind('source', 'Source', 'Sources', { weight: 0 }),
];

/** The kind that covers a page's kind or has this id. */
export function findKind(value: string): SearchKind | undefined {
  return SEARCH_KINDS.find((candidate) => candidate.id === value || candidate.values.includes(value));
}
