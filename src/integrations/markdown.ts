import { pipelineOptions } from '#gates/pipeline-options.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '#markdown/pipeline.ts';

/** Options of Astro's unified processor: our plugins over the content of the repository. */
export function markdownPlugins(root = process.cwd()): { remarkPlugins: ReturnType<typeof remarkPlugins>; rehypePlugins: ReturnType<typeof rehypePlugins>; remarkRehype: typeof remarkRehypeOptions } {
  return { remarkPlugins: remarkPlugins(pipelineOptions(root)), rehypePlugins: rehypePlugins(), remarkRehype: remarkRehypeOptions };
}
