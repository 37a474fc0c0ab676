import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { repackIndex } from '#integrations/search-repack.ts';
import { SOURCES } from '#lib/search/kinds.ts';
import { site } from '#site.ts';

/** A page as the index reads it. */
export interface IndexedPage {
  /** Path without the base of the site; a fact's with its anchor. */
  path: string;
  kind: string;
  html: string;
}

/** Folder of the site that holds the index of everything but sources; that of the sources lies in it. */
export const SEARCH_FOLDER = 'pagefind';
export const SOURCES_FOLDER = 'sources';

/** Parts of pages that no search should find. */
const EXCLUDED = ['nav', 'svg', '.citation', '.visually-hidden', '.no-print', '.fact-meta', '.claim-verdict', '.data-sheet dt', '.data-sheet a[rel=external]'];
/** Bytes of a chunk of the index that is aimed at: Pagefind's own have three times as many, and a query fetches one a word. */
const CHUNK_BYTES = 10_000;
/** Pages handed over at a time. */
const AT_ONCE = 64;

/** Throws what Pagefind reported; it never throws by itself. */
function assertNoErrors({ errors }: { errors: string[] }, step: string): void {
  if (errors.length > 0) throw new Error(`search index, ${step}: ${errors.join('; ')}`);
}

/** An empty index for the site's language. */
export async function openIndex(): Promise<PagefindIndex> {
  const response = await createIndex({ forceLanguage: site.language, excludeSelectors: EXCLUDED });
  assertNoErrors(response, 'opening');
  if (!response.index) throw new Error('search index, opening: Pagefind answered without an index');
  return response.index;
}

/** Whether the site needs a file of Pagefind's: the engine and the index, not its interfaces nor its worker, because the search runs in one of its own. */
function isNeeded(path: string): boolean {
  return /\.pf_[a-z]+$/.test(path) || path === `wasm.${site.language.split('-')[0]}.pagefind` || ['pagefind.js', 'pagefind-entry.json'].includes(path);
}

/** Finished files of an index over some pages, by their path below the folder of the index. */
async function indexFiles(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  const index = await openIndex();
  try {
    for (let start = 0; start < pages.length; start += AT_ONCE) {
      await Promise.all(pages.slice(start, start + AT_ONCE).map(async ({ path, html }) => assertNoErrors(await index.addHTMLFile({ url: path, content: html }), path)));
    }
    const response = await index.getFiles();
    assertNoErrors(response, 'building');
    return repackIndex(response.files.filter((file) => isNeeded(file.path)), CHUNK_BYTES);
  } finally {
    await index.deleteIndex();
  }
}

/** Both indexes over the pages of a site, by path below the search folder; the sources' one shares the engine of the other. */
export async function buildSearch(pages: readonly IndexedPage[]): Promise<ReadonlyMap<string, IndexFile>> {
  if (pages.length === 0) throw new Error('search index: there is no page to index');
  const { true: sources = [], false: others = [] } = Object.groupBy(pages, ({ kind }) => String(kind === SOURCES) as 'true' | 'false');
  const main = await indexFiles(others);
  const own = (await indexFiles(sources)).filter(({ path }) => path.includes('.pf_') || path.endsWith('.json'));
  return new Map([...main.map((file) => [file.path, file] as const), ...own.map((file) => [`${SOURCES_FOLDER}/${file.path}`, file] as const)]);
}

/** Writes the files of an index and returns their size in bytes. */
export async function writeSearch(files: ReadonlyMap<string, IndexFile>, directory: string): Promise<number> {
  for (const [path, { content }] of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return [...files.values()].reduce((sum, file) => sum + file.content.length, 0);
}
