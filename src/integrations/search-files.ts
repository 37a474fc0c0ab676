import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { repackIndex } from '#integrations/search-repack.ts';
import { isSearchable, markForIndex } from '#lib/search-marks.ts';
import { site } from '#site.ts';

/** Parts of pages that no search should find. */
const EXCLUDED = ['nav', 'svg', '.citation', '.visually-hidden', '.no-print', '.data-sheet dt', '.data-sheet a[rel=external]'];

/** Size of the chunks of the word index, of which a query loads one a word; Pagefind's own have three times as much. */
const CHUNK_BYTES = 10_000;

/** Throws what Pagefind reported; it never throws by itself. */
export function assertNoErrors({ errors }: { errors: string[] }, step: string): void {
  if (errors.length > 0) throw new Error(`search index, ${step}: ${errors.join('; ')}`);
}

/** An empty index for the site's language. */
export async function openIndex(): Promise<PagefindIndex> {
  const response = await createIndex({ forceLanguage: site.language, excludeSelectors: EXCLUDED });
  assertNoErrors(response, 'opening');
  if (!response.index) throw new Error('search index, opening: Pagefind answered without an index');
  return response.index;
}

/** Copies the searchable pages of a built site, marked for the index, and returns their number. */
async function copyPages(from: string, to: string): Promise<number> {
  let count = 0;
  for (const name of await readdir(from, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(from, name), 'utf8');
    if (!isSearchable(html)) continue;
    count += 1;
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), markForIndex(html));
  }
  return count;
}

/** Adds the searchable pages of a built site; returns how many there are. Throws where one of them was not taken. */
export async function addBuiltPages(index: PagefindIndex, directory: string): Promise<number> {
  const copies = await mkdtemp(join(tmpdir(), 'search-pages-'));
  try {
    const expected = await copyPages(directory, copies);
    const response = await index.addDirectory({ path: copies });
    assertNoErrors(response, 'reading pages');
    if (response.page_count !== expected || expected === 0) throw new Error(`search index: ${response.page_count} of ${expected} pages were read`);
    return expected;
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
}

/** Whether the site needs a file of Pagefind's: the engine and the index, not its ready-made interfaces. */
function isNeeded(path: string): boolean {
  return /\.pf_[a-z]+$/.test(path) || path === `wasm.${site.language.split('-')[0]}.pagefind` || ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'].includes(path);
}

/** Finished files of an index, by their path below /pagefind/. Throws where Pagefind failed or its format has changed. */
export async function indexFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const response = await index.getFiles();
  assertNoErrors(response, 'building');
  return repackIndex(response.files.filter((file) => isNeeded(file.path)), CHUNK_BYTES);
}

/** Writes the files of an index and returns their size in bytes. */
export async function writeIndex(files: readonly IndexFile[], directory: string): Promise<number> {
  for (const file of files) {
    const target = join(directory, file.path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return files.reduce((sum, file) => sum + file.content.length, 0);
}
