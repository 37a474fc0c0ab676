import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import { searchBundling } from '#integrations/search-bundling.ts';
import { serveSearch } from '#integrations/search-development.ts';
import { readBuiltPages, readSynonyms } from '#integrations/search-built.ts';
import { SEARCH_FOLDER, buildSearch, writeSearch } from '#integrations/search-files.ts';
import { measureQuality } from '#integrations/search-measure.ts';
import { reportQuality } from '#integrations/search-quality.ts';
import { plural } from '#lib/text.ts';

async function indexSite(directory: string, root: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now();
  try {
    const pages = await readBuiltPages(directory, readSynonyms(root));
    const files = await buildSearch(pages);
    const folder = join(directory, SEARCH_FOLDER);
    await rm(folder, { recursive: true, force: true });
    const bytes = await writeSearch(files, folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { judged: { all } } = await reportQuality(directory, () => measureQuality(directory, root));
    logger.info(`judged queries: ${all.success1.part} of ${all.success1.of} right at the first place, mean reciprocal rank ${all.mrr?.toFixed(3)}`);
    logger.info(`${plural(pages.length, 'page')} indexed, ${plural(files.size, 'file')}, ${bytes.toLocaleString('en-US')} bytes, ${seconds} s`);
  } finally {
    await close();
  }
}

/** Full-text search: an index over the built pages, and one over the records while developing. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: searchBundling() }),
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
      'astro:build:done': ({ dir, logger }) => indexSite(fileURLToPath(dir), root, logger),
    },
  };
}
