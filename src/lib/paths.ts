/** Where a content file is published. The folder is the kind; the file name is the id. */

/** Collections whose records have a page at /<folder>/<id>/. */
const OWN_PAGE = ['organizations', 'people', 'projects', 'glossary', 'sources', 'claims', 'drawings'] as const;

/** Fixed pages whose address is not their file's name. */
const PAGES_ELSEWHERE: ReadonlyMap<string, string> = new Map([['check', '/contribute/check/'], ['examples', '/contribute/examples/'], ['not-found', '/404/'], ['rules', '/contribute/rules/'], ['search-quality', '/about/search-quality/']]);

/** Path of the published records that the check in the browser holds files against. */
export const CHECK_RECORDS = '/contribute/check/records.json';

/** Path of the dictionary, gzipped, that the check in the browser looks words up in. */
export const CHECK_DICTIONARY = '/contribute/check/dictionary.bin';

/** URL path of a record's page, always with a leading and trailing slash (facts: with a fragment). */
export function recordPath(collection: string, id: string): string {
  if (collection === 'articles') return `/${id}/`;
  if (collection === 'series') return `/data/${id}/`;
  if (collection === 'changes') return `/changes/#${id}`;
  return `/${collection}/${id}/`;
}

/** URL path of a year of the timeline, "undated" for facts without one. */
export function yearPath(year: string | number): string {
  return `/timeline/${year}/`;
}

/** URL path of the second page that a year with many facts has; which facts stand there, fact-paths.ts decides. */
export function secondYearPath(year: string | number): string {
  return `${yearPath(year)}july/`;
}

/** URL path of a content file ("content/glossary/x.mdx"), or undefined where the file has no page of its own. */
export function pathOfContentFile(file: string): string | undefined {
  const match = /^content\/([a-z]+)\/(.+)\.(mdx|md|yaml)$/.exec(file);
  if (!match?.[1] || !match[2]) return undefined;
  const [, folder, id] = match;
  if (folder === 'articles' || folder === 'series' || folder === 'changes') return recordPath(folder, id);
  if (folder === 'facts') return yearPath(id);
  if (folder === 'pages') return PAGES_ELSEWHERE.get(id) ?? `/${id}/`;
  if (folder === 'home') return '/';
  if (folder === 'sections') return `/${id}/`;
  return (OWN_PAGE as readonly string[]).includes(folder) ? recordPath(folder, id) : undefined;
}

/** URL path to which a link to a content file and a heading or fact in it leads; `facts` gives the paths of the facts by id. Undefined where the file has no page. */
export function pathOfLink(file: string, fragment: string | undefined, facts: () => ReadonlyMap<string, string>): string | undefined {
  const path = pathOfContentFile(file);
  if (path === undefined || fragment === undefined || path.includes('#')) return path;
  return (file.startsWith('content/facts/') ? facts().get(fragment) : undefined) ?? `${path}#${fragment}`;
}

/** URL path of the paragraph about a rule of the check; of all rules where none is given. */
export function rulePath(rule?: string): string {
  return `/contribute/rules/${rule === undefined ? '' : `#${rule}`}`;
}

/** Address of an own page under the site's base path. */
export function href(path: string, base: string): string {
  return base === '/' ? path : `${base.replace(/\/$/, '')}${path}`;
}

/** Joins a relative link to the folder of the file it stands in; "content/a/b.mdx" + "../c/d.yaml" = "content/c/d.yaml". What leads above the top begins with "..", which no content file does. */
export function resolveLink(fromFile: string, link: string): string {
  const segments = fromFile.split('/').slice(0, -1);
  for (const part of link.split('/')) {
    if (part === '..' && (segments.at(-1) ?? '..') === '..') segments.push('..');
    else if (part === '..') segments.pop();
    else if (part !== '.' && part !== '') segments.push(part);
  }
  return segments.join('/');
}
