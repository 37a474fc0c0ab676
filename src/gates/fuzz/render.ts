import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { rehypeInspect } from '#gates/fuzz/inspect.ts';
import { pipelineOptions } from '#gates/pipeline-options.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '#markdown/pipeline.ts';

/** The only module that a compiled text may import. */
const IMPORTS = /^import .*? from "(?!astro\/jsx-runtime")[^"]*"/gm;

/** Builds one text as the site does; the answer is what its page holds that it must not. Throws where the build refuses it. */
export async function objectionsToPage(root: string, path: string, text: string): Promise<string[]> {
  const objections: string[] = [];
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins: remarkPlugins(pipelineOptions(root)), rehypePlugins: [...rehypePlugins(), () => rehypeInspect(objections)], remarkRehype: remarkRehypeOptions });
  const { body } = splitFrontMatter(text);
  if (path.endsWith('.mdx')) {
    const renderer = await processor.createMdxRenderer?.({ gfm: false, smartypants: false, syntaxHighlight: false, shikiConfig: {} } as never, { optimize: false, sourcemap: false, srcDir: new URL('file:///nowhere/') } as never);
    const { code } = (await renderer?.process(body, join(root, path), {})) ?? { code: '' };
    objections.push(...(code.match(IMPORTS) ?? []));
  } else {
    const renderer = await processor.createRenderer({ syntaxHighlight: false } as never);
    await renderer.render(body, { fileURL: new URL(`file://${join(root, path)}`) });
  }
  return objections;
}
