import { folderOf } from '#checks/source-files.ts';
import type { Import } from '#checks/source-files.ts';

/** What the files of a folder may import: folders of src, and packages (a trailing "*" stands for any rest). */
interface Boundary {
  folders: string[];
  packages: string[];
  /** Folders of which only types may be taken. */
  types?: string[];
}

const ANY = ['*'];
const pure: Boundary = { folders: ['lib'], packages: ['fastest-levenshtein'] };
const drivers: Boundary = { folders: ['gates', 'loaders', 'schemas', 'markdown', 'lib', 'site.ts'], packages: ANY };
const views = ['catalog'];

/** Who may import whom. Every folder of src has a line; a folder always may import itself. */
export const BOUNDARIES: Record<string, Boundary> = {
  lib: pure,
  schemas: { folders: ['lib'], packages: ['zod'] },
  loaders: { folders: ['lib', 'schemas'], packages: ['node:*', 'yaml', 'astro/loaders'] },
  catalog: { folders: ['schemas', 'lib', 'site.ts'], packages: ['astro:content', '@citation-js/*'] },
  markdown: { folders: ['schemas', 'lib', 'site.ts'], packages: ['node:*', 'unified', 'unist*', 'mdast*', 'hast', 'remark-*', 'vfile', '@astrojs/markdown-remark'] },
  // Hostile texts are built as the site builds them, and what comes of it is looked through.
  gates: { folders: ['loaders', 'schemas', 'markdown', 'lib', 'site.ts'], packages: ['node:*', 'htmlparser2', 'html-validate', '@astrojs/markdown-remark', 'hast', 'unist-util-visit'] },
  integrations: drivers,
  // What is measured is what the build runs: the benchmarks call the integrations' own functions. Nothing imports cli.
  cli: { ...drivers, folders: [...drivers.folders, 'integrations'] },
  checks: { folders: ['gates', 'schemas', 'lib'], packages: ANY },
  'components/layout': { folders: ['styles'], packages: [] },
  'components/site': { folders: ['components/layout', 'lib', 'site.ts', 'client', 'styles'], packages: ['astro:content'], types: views },
  'components/charts': { folders: ['components/layout', 'lib', 'site.ts', 'client'], packages: ['d3-*'], types: [...views, 'schemas'] },
  'components/drawings': { folders: ['components/layout', 'components/charts', 'lib', 'site.ts'], packages: ['d3-sankey'], types: [...views, 'schemas'] },
  'components/content': { folders: ['components/layout', 'components/charts', 'components/drawings', 'components/site', 'catalog', 'lib', 'client'], packages: [] },
  layouts: { folders: ['components/site', 'components/layout', 'styles', 'client', 'lib', 'site.ts'], packages: ['astro'], types: views },
  pages: { folders: ['layouts', 'components/site', 'components/layout', 'components/charts', 'components/drawings', 'components/content', 'catalog', 'lib', 'site.ts', 'styles'], packages: ['astro', 'astro:content', '@astrojs/rss'] },
  client: { folders: ['lib', 'styles'], packages: [] },
  styles: { folders: [], packages: [] },
  'content.config.ts': { folders: ['loaders', 'schemas'], packages: ['astro:content', 'astro/loaders'] },
  'site.ts': { folders: [], packages: [] },
  'modules.d.ts': { folders: [], packages: [] },
};

/** The only names that folders other than the catalog may take from astro:content: it turns an entry into a component. */
const RENDER = /^\{\s*render\s*\}$/;

function matches(specifier: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern || specifier.startsWith(`${pattern}/`)));
}

/** Why a folder may not have an import, or undefined where it may. */
export function objection(from: string, { specifier, type, names }: Import): string | undefined {
  const boundary = BOUNDARIES[from];
  if (!boundary) return `the folder ${from} has no line in src/checks/boundaries.ts`;
  if (specifier.startsWith('.')) return 'imports are written "#folder/file.ts"';
  if (specifier.startsWith('#')) {
    const target = folderOf(specifier.slice(1));
    const allowed = target === from || boundary.folders.includes(target) || (type && boundary.types?.includes(target));
    return allowed ? undefined : `${from} may not import ${type ? 'types of ' : ''}${target}`;
  }
  if (!matches(specifier, boundary.packages)) return `${from} may not import ${specifier}`;
  const rendersOnly = specifier === 'astro:content' && from !== 'catalog' && from !== 'content.config.ts' && !type;
  return rendersOnly && !RENDER.test(names) ? `${from} may only take render from astro:content` : undefined;
}
