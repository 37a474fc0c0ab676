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
const drivers: Boundary = { folders: ['gates', 'loaders', 'schemas', 'markdown', 'spelling', 'lib', 'site.ts'], packages: ANY };
const views = ['catalog'];

/** Who may import whom. Every folder of src has a line; a folder always may import itself. */
export const BOUNDARIES: Record<string, Boundary> = {
  lib: pure,
  schemas: { folders: ['lib'], packages: ['zod'] },
  loaders: { folders: ['lib', 'schemas', 'spelling'], packages: ['node:*', 'yaml', 'astro/loaders'] },
  // yaml: the examples of records are printed as their files hold them.
  catalog: { folders: ['schemas', 'lib', 'site.ts'], packages: ['astro:content', '@citation-js/*', 'yaml'] },
  markdown: { folders: ['schemas', 'lib', 'site.ts'], packages: ['node:*', 'unified', 'unist*', 'mdast*', 'hast', 'remark-*', 'vfile', '@astrojs/markdown-remark'] },
  // Hostile texts are built as the site builds them, and what comes of it is looked through.
  gates: { folders: ['loaders', 'schemas', 'markdown', 'spelling', 'lib', 'site.ts'], packages: ['node:*', 'htmlparser2', 'html-validate', '@astrojs/markdown-remark', 'hast', 'unist-util-visit'] },
  // What a change does, told from the records of both sides: it asks the gate what a record states and reads no file.
  review: { folders: ['gates', 'markdown', 'schemas', 'lib'], packages: [] },
  integrations: drivers,
  // What is measured is what the build runs: the benchmarks call the integrations' own functions. Nothing imports cli.
  cli: { ...drivers, folders: [...drivers.folders, 'integrations', 'review'] },
  // The third driver of the gates, beside cli and integrations: it runs in a browser, so no package of Node comes near it.
  'browser-check': { folders: ['gates', 'loaders', 'schemas', 'markdown', 'spelling', 'lib'], packages: [] },
  // Knows nothing of files: the same code looks words up in a browser.
  spelling: { folders: ['lib', 'schemas', 'markdown'], packages: ['cspell-trie-lib', 'fastest-levenshtein', 'mdast'] },
  checks: { folders: ['gates', 'schemas', 'lib'], packages: ANY },
  'components/layout': { folders: ['styles'], packages: [] },
  'components/site': { folders: ['components/layout', 'lib', 'site.ts', 'client', 'browser-check', 'styles'], packages: ['astro:content'], types: views },
  'components/charts': { folders: ['components/layout', 'lib', 'site.ts', 'client'], packages: ['d3-*'], types: [...views, 'schemas'] },
  'components/drawings': { folders: ['components/layout', 'components/charts', 'lib', 'site.ts'], packages: ['d3-sankey'], types: [...views, 'schemas'] },
  'components/content': { folders: ['components/layout', 'components/charts', 'components/drawings', 'components/site', 'catalog', 'lib', 'client'], packages: [] },
  layouts: { folders: ['components/site', 'components/layout', 'styles', 'client', 'lib', 'site.ts'], packages: ['astro'], types: views },
  pages: { folders: ['layouts', 'components/site', 'components/layout', 'components/charts', 'components/drawings', 'components/content', 'catalog', 'lib', 'site.ts', 'styles'], packages: ['astro', 'astro:content', '@astrojs/rss'] },
  client: { folders: ['lib', 'styles'], packages: [], types: ['browser-check', 'markdown', 'schemas'] },
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
