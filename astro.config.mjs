import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentGate } from '#integrations/content-gate.ts';
import { findingsOverlay } from '#integrations/findings-overlay.ts';
import { redirectMap } from '#integrations/redirects.ts';
import { repositoryAddress } from '#integrations/repository.ts';
import { searchIndex } from '#integrations/search-index.ts';
import { buildReport } from '#integrations/build-report.ts';
import { publishedRecords } from '#integrations/published-records.ts';
import sitemap from '@astrojs/sitemap';
import { markdownPlugins } from '#integrations/markdown.ts';

process.env.SITE_REPOSITORY ??= repositoryAddress();
const { site } = await import('#site.ts');

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  redirects: redirectMap(process.cwd()),
  devToolbar: { enabled: false },
  experimental: { contentIntellisense: true },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false, processor: unified({ gfm: false, smartypants: false, ...markdownPlugins() }) },
  integrations: [contentGate(), findingsOverlay(), publishedRecords(), mdx(), sitemap(), searchIndex(), buildReport()],
  vite: { build: { assetsInlineLimit: 0, cssMinify: true } },
});
