import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, ViteUserConfig } from 'astro';
import { close } from 'pagefind';
import { serveSearch } from '#integrations/search-development.ts';
import { readBuiltPages, readSynonyms } from '#integrations/search-built.ts';
import { SEARCH_FOLDER, buildSearch, writeSearch } from '#integrations/search-files.ts';
import { plural } from '#lib/text.ts';
import { site } from '#site.ts';

async function indexSite(directory: string, root: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now();
  try {
    const pages = await readBuiltPages(directory, readSynonyms(root));
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

/**
 * Replaces Vite's helper of dynamic imports, which costs every page more than the rest of the script that waits for a search:
 * it preloads style sheets and chunks, of which the search has one.
 */
function plainImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** Full-text search: an index over the built pages, and one over the records while developing. */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { build: { modulePreload: false }, worker: { format: 'es' }, define: { 'import.meta.env.SITE_REPOSITORY': JSON.stringify(site.repository) }, plugins: [plainImports()] } }),
      'astro:config:done': ({ config }) => void (root = fileURLToPath(config.root)),
      'astro:server:setup': ({ server, logger }) => serveSearch(server, logger),
      'astro:build:done': ({ dir, logger }) => indexSite(fileURLToPath(dir), root, logger),
    },
  };
}
