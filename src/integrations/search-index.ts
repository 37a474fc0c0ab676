import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { close } from 'pagefind';
import { searchBundling } from '#integrations/search-bundling.ts';
import { serveSearch } from '#integrations/search-development.ts';
import { readBuiltPages } from '#integrations/search-built.ts';
import { SEARCH_FOLDER, buildSearch, writeSearch } from '#integrations/search-files.ts';
import { plural } from '#lib/text.ts';

async function indexSite(directory: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now();
  try {
    const pages = await readBuiltPages(directory);
    const files = await buildSearch(pages);
    const folder = join(directory, SEARCH_FOLDER);
    await rm(folder, { recursive: true, force: true });
    const bytes = await writeSearch(files, folder);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    logger.info(`${plural(pages.length, 'page')} indexed, ${plural(files.size, 'file')}, ${bytes.toLocaleString('en-US')} bytes, ${seconds} s`);
  } finally {
    await close();
  }
}

/** Full-text search: an index over the built pages, and one over the records while developing. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: searchBundling() }),
      'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
      'astro:build:done': ({ dir, logger }) => indexSite(fileURLToPath(dir), logger),
    },
  };
}
