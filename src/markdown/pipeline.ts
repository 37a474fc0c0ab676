import remarkGfm from 'remark-gfm';
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import { rehypeTables } from '#markdown/rehype-tables.ts';
import { remarkCitations } from '#markdown/remark-citations.ts';
import type { CitationOptions } from '#markdown/remark-citations.ts';
import { remarkContentLinks } from '#markdown/remark-content-links.ts';
import type { ContentLinkOptions } from '#markdown/remark-content-links.ts';
import { remarkDataOnly } from '#markdown/remark-data-only.ts';
import { remarkTypography } from '#markdown/remark-typography.ts';
import { remarkHeadingIds } from '#markdown/remark-heading-ids.ts';

/** What the plugins need to know about the content. */
export type PipelineOptions = CitationOptions & ContentLinkOptions;

/** Plugins on the Markdown tree, in order; Astro's own GFM must be off. */
export function remarkPlugins(options: PipelineOptions): RemarkPlugins {
  return [remarkGfm, remarkDataOnly, remarkHeadingIds, [remarkContentLinks, options], [remarkCitations, options], remarkTypography];
}

/** Plugins on the HTML tree, in order. */
export function rehypePlugins(): RehypePlugins {
  return [rehypeTables];
}

/** Options for the step between both trees: footnotes without a visible heading and with plain ids. */
export const remarkRehypeOptions = {
  clobberPrefix: '',
  footnoteLabel: 'Footnotes',
  footnoteLabelProperties: { className: ['visually-hidden'] },
};
