import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, mergeConfig } from 'vite';
import { searchBundling } from '#integrations/search-bundling.ts';

/** Name of the script that defines the panel of the search. */
export const PANEL = 'panel.js';
/** The page under test: nothing but a place for the panel. */
export const BARE_PAGE = 'index.html';

/** Bundles the search of the site, panel, worker and styles, as the site's build does, next to a bare page. */
export async function bundleClient(folder: string): Promise<void> {
  const settings = {
    configFile: false,
    root: process.cwd(),
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      cssMinify: true,
      rollupOptions: { input: 'src/client/search/panel.ts', output: { entryFileNames: PANEL } },
    },
  } as const;
  await build(mergeConfig(searchBundling(), settings));
  writeFileSync(join(folder, BARE_PAGE), '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><main></main></html>');
}
