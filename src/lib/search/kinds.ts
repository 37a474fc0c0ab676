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
  /** How much a match in the text counts among all kinds. */
  weight: number;
}

function kind(id: string, label: string, plural: string, weight: number, values: readonly string[] = [id]): SearchKind {
  return { id, label, plural, values, weight };
}

/** All kinds in the order of the filter; sources have an index of their own and never stand among the others. */
export const SEARCH_KINDS: readonly SearchKind[] = [
  kind('article', 'Article', 'Articles', 0.9),
  kind('fact', 'Fact', 'Facts', 1.15, ['fact', 'year']),
  kind('organization', 'Organization', 'Organizations', 0.9),
  kind('person', 'Person', 'People', 0.9),
  kind('project', 'Project', 'Projects', 0.9),
  kind('term', 'Term', 'Terms', 0.9),
  kind('claim', 'Claim', 'Claims', 0.8),
  kind('data', 'Data', 'Data', 0.75),
  kind('drawing', 'Drawing', 'Drawings', 0.65),
  kind('page', 'Page', 'Pages', 0.7, ['page', 'section']),
  kind('source', 'Source', 'Sources', 1),
];

/** Id of the kind that has an index of its own. */
export const SOURCES = 'source';

/** The kind that covers a page's kind or has this id. */
export function findKind(value: string): SearchKind | undefined {
  return SEARCH_KINDS.find((candidate) => candidate.id === value || candidate.values.includes(value));
}

/** Tag of one result: of a year and a section their own names, else that of the kind. */
export function kindLabel(value: string): string {
  return { year: 'Year', section: 'Section' }[value] ?? findKind(value)?.label ?? '';
}
