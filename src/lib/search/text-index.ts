import { PAGEFIND_OPTIONS } from '#lib/search/pagefind-options.ts';

/** A passage of a page as Pagefind tells it. */
export interface FoundPart {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { element: string };
  weighted_locations: readonly { balanced_score: number }[];
}

/** A page as Pagefind tells it. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: readonly FoundPart[];
}

/** A page that answers a query, before its text is fetched. */
export interface FoundResult {
  id: string;
  score: number;
  /** Places of the words in the text, counted in words; empty where only a title or another name matched. */
  words: readonly number[];
  data(): Promise<FoundPage>;
}

/** What is used of a Pagefind index. */
export interface TextIndex {
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: readonly FoundResult[] }>;
  /** Values of each filter with the number of pages that have them. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** What is used of Pagefind's script. */
export interface Pagefind {
  createInstance(options: object): TextIndex & { options(options: object): Promise<void>; init(): Promise<void> };
}

/** An index of Pagefind's, ranked and cut as this site wants it, without Pagefind's own worker. `basePath` is the address of its folder. */
export async function openPagefind({ createInstance }: Pagefind, basePath: string): Promise<TextIndex> {
  const instance = createInstance({ basePath, baseUrl: '/', noWorker: true });
  await instance.options(PAGEFIND_OPTIONS);
  await instance.init();
  return instance;
}

/** Values of a page by filter, such as kind "article", section "merger". */
export type Facets = Readonly<Record<string, string>>;

/** Values of every page that has some, by the page's id. Fetches the filters of the index, a few kilobytes, once. */
export async function readFacets(index: TextIndex): Promise<ReadonlyMap<string, Facets>> {
  const facets = new Map<string, Record<string, string>>();
  for (const [filter, values] of Object.entries(await index.filters())) {
    for (const value of Object.keys(values)) {
      const { results } = await index.search(null, { filters: { [filter]: value } });
      for (const { id } of results) facets.set(id, { ...facets.get(id), [filter]: value });
    }
  }
  return facets;
}
