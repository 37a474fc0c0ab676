import { pipelineOptions } from '#gates/pipeline-options.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '#markdown/pipeline.ts';

/** Options of Astro's unified processor: our plugins over the content of the repository. */
export function markdownPlugins(root = process.cwd()): { remarkPlugins: ReturnType<typeof remarkPlugins>; rehypePlugins: ReturnType<typeof rehypePlugins>; remarkRehype: typeof remarkRehypeOptions } {
  const options = pipelineOptions(root, { development: process.argv.includes('dev') });
  return { remarkPlugins: remarkPlugins(options), rehypePlugins: rehypePlugins(), remarkRehype: remarkRehypeOptions };
}
