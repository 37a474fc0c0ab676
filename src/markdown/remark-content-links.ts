import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Definition, Link, LinkReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { href, pathOfLink, resolveLink } from '#lib/paths.ts';
import { site } from '#site.ts';

export interface ContentLinkOptions {
  /** Definitions of glossary entries by id; asked once a text. */
  definitions: () => ReadonlyMap<string, string>;
  /** Paths of facts by id; asked for each link into a year of facts. */
  facts: () => ReadonlyMap<string, string>;
  /** Folder of the repository. */
  root: string;
}

/** What is known while the links of one text are turned. */
interface Linking {
  /** The text's own file, from the top of the repository. */
  path: string;
  root: string;
  definitions: ReadonlyMap<string, string>;
  facts: ContentLinkOptions['facts'];
  /** Terms that have been linked. */
  seen: Set<string>;
}

type Address = Pick<Link | Definition, 'url' | 'position'>;
type Properties = Record<string, string | string[]>;

const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;

/** Content file that a link leads to, or undefined where it leads outside or to a place on the same page. */
function fileOf(url: string, linking: Linking): string | undefined {
  const [link = ''] = url.split('#');
  if (link === '' || OUTSIDE.test(url) || url.startsWith('/')) return undefined;
  return resolveLink(linking.path, link);
}

function addressOf(node: Address, linking: Linking): string {
  const file = fileOf(node.url, linking);
  if (file === undefined) return node.url;
  const path = pathOfLink(file, node.url.split('#')[1], linking.facts);
  if (path === undefined || !existsSync(join(linking.root, file))) throw new Error(`${linking.path}:${node.position?.start.line ?? 1}  missing-file  the link leads to ${file}, which has no page (run "npm run check")`);
  return href(path, site.base);
}

function termProperties(term: string, linking: Linking): Properties {
  const definition = linking.seen.has(term) ? undefined : linking.definitions.get(term);
  linking.seen.add(term);
  return { className: ['term'], ...(definition !== undefined && { dataDefinition: definition }) };
}

function propertiesOf(url: string, linking: Linking): Properties {
  if (/^https?:/i.test(url)) return { rel: 'external' };
  const term = /^content\/glossary\/(.+)\.mdx$/.exec(fileOf(url, linking) ?? '')?.[1];
  return term === undefined ? {} : termProperties(term, linking);
}

function decorate(node: Link | LinkReference, url: string, linking: Linking): void {
  const properties = propertiesOf(url, linking);
  if (Object.keys(properties).length === 0) return;
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}

function linkAll(tree: Root, linking: Linking): void {
  const written = new Map<string, string>();
  visit(tree, 'definition', (node: Definition) => {
    written.set(node.identifier, node.url);
    node.url = addressOf(node, linking);
  });
  visit(tree, (node) => {
    if (node.type === 'linkReference') decorate(node, written.get(node.identifier) ?? '', linking);
    if (node.type !== 'link' && node.type !== 'image') return;
    if (node.type === 'link') decorate(node, node.url, linking);
    node.url = addressOf(node, linking);
  });
}

/** Turns paths of content files into addresses, marks outside links, and gives the first link to a term its definition. */
export function remarkContentLinks(options: ContentLinkOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const path = relative(options.root, resolve(options.root, file.path)).replaceAll('\\', '/');
    linkAll(tree, { path, root: options.root, definitions: options.definitions(), facts: options.facts, seen: new Set() });
  };
}
