import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import { SEARCH_FOLDER, buildSearch, writeSearch } from '#integrations/search-files.ts';
import { nameQueries, textQueries } from '#cli/bench/queries.ts';
import { syntheticPages } from '#cli/bench/synthetic.ts';
import { cardPath } from '#lib/search/card.ts';
import type { Card } from '#lib/search/card.ts';
import { MORE_NAMES, NAMES, encodeNames, splitNames } from '#lib/search/names-file.ts';
import { wordsBesideNames } from '#lib/search/words-file.ts';

/**
 * Usage: node src/cli/bench/build-index.ts <pages> <folder>. Writes all files that a search of a synthetic site needs, and prints what that took as
 * a line of JSON. A program of its own, so that its peak memory is that of one build.
 */
const [count, folder = ''] = [Number(process.argv[2]), process.argv[3]];

/** Largest memory so far of the programs that this one has started, in kilobytes; 0 where the system does not tell. */
function peakOfChildren(): number {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
    return children.reduce((total, child) => total + Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0), 0);
  } catch {
    return 0;
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const pages = syntheticPages(count);
const started = performance.now();
const files = await buildSearch(pages.map(({ indexed }) => indexed));
const names = { synonyms: [], records: pages.flatMap(({ named }) => named ?? []) };
const { first, more } = splitNames(names);
const [namesText, moreNamesText] = [encodeNames(first), encodeNames(more)];
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = ((process.resourceUsage().maxRSS + peakOfChildren()) * 1024) / 1_000_000;
await close();
await writeSearch(files, join(folder, SEARCH_FOLDER));
await write(NAMES, namesText);
await write(MORE_NAMES, moreNamesText);
await write('/search/words.txt', wordsBesideNames(pages.filter(({ sort }) => sort !== 'source').map(({ text }) => text), names).join('\n'));
for (const { named, text } of pages) {
  if (!named || named.kind === 'article') continue;
  const card: Card = { kind: named.kind, path: named.path, title: named.title, text, sources: [], more: 0 };
  await write(cardPath(named.path), JSON.stringify(card));
}
console.log(JSON.stringify({ seconds, peakMegabytes, textQueries: textQueries(pages), nameQueries: nameQueries(pages) }));
