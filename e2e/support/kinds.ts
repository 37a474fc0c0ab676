/** Kinds of pages: each has a layout or a body of its own. */
export const kinds = [
  'home', 'section', 'article', 'timeline', 'year', 'organization', 'person', 'project', 'term', 'source', 'series', 'claim', 'drawing',
  'organizations', 'people', 'projects', 'glossary', 'sources', 'data', 'drawings', 'claims', 'a-z', 'search', 'search-quality', 'changes', 'contribute', 'examples', 'rules', 'check',
] as const;

export type Kind = (typeof kinds)[number];

/** Folders of records by the kind of their pages; everything else in two steps is an article. */
const RECORDS = {
  year: 'timeline', organization: 'organizations', person: 'people', project: 'projects', term: 'glossary', source: 'sources', series: 'data', claim: 'claims', drawing: 'drawings',
} as const;

function isRecord(kind: Kind): kind is keyof typeof RECORDS {
  return kind in RECORDS;
}

/** Fixed pages in two steps by their kind. */
const BELOW: Partial<Record<Kind, string>> = { 'search-quality': '/about/search-quality/', examples: '/contribute/examples/', rules: '/contribute/rules/', check: '/contribute/check/' };

function steps(address: string): string[] {
  return address.split('/').filter(Boolean);
}

/** Addresses of articles: below a section, which is neither a folder of records nor a fixed page. */
function articles(addresses: readonly string[]): string[] {
  const folders: readonly string[] = [...Object.values(RECORDS), 'contribute'];
  return addresses.filter((address) => steps(address).length === 2 && !Object.values(BELOW).includes(address) && !folders.includes(steps(address)[0] ?? ''));
}

/** Addresses of one kind of pages. */
export function addressesOf(kind: Kind, addresses: readonly string[]): string[] {
  if (kind === 'home') return addresses.filter((address) => address === '/');
  if (kind === 'article') return articles(addresses);
  if (kind === 'section') return [...new Set(articles(addresses).map((address) => `/${steps(address)[0] ?? ''}/`))];
  if (isRecord(kind)) return addresses.filter((address) => steps(address).length > 1 && steps(address)[0] === RECORDS[kind]);
  return addresses.filter((address) => address === (BELOW[kind] ?? `/${kind}/`));
}
