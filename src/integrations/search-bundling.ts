import type { ViteUserConfig } from 'astro';
import { site } from '#site.ts';

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

/** How Vite bundles the scripts of the search. */
export function searchBundling(): ViteUserConfig {
  return { build: { modulePreload: false }, worker: { format: 'es' }, define: { 'import.meta.env.SITE_REPOSITORY': JSON.stringify(site.repository) }, plugins: [plainImports()] };
}
