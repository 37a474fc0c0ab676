import type { Element, Root as HtmlRoot, RootContent } from 'hast';
import type { BlockContent, Definition, Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { href, pathOfLink, resolveLink } from '#lib/paths.ts';
import { parseText } from '#markdown/parse.ts';
import { remarkCitations } from '#markdown/remark-citations.ts';
import type { CitedDocument } from '#markdown/remark-citations.ts';
import { remarkTypography } from '#markdown/remark-typography.ts';
import { attributeOf, isComponent, loneComponents } from '#markdown/shape-of-text.ts';
import type { ComponentNode } from '#markdown/shape-of-text.ts';

/** A piece of a preview: text, or an element of a closed list with attributes of a closed list. Plain data. */
export type PreviewNode = string | { tag: PreviewTag; attributes: Record<string, string>; children: PreviewNode[] };

/** What a preview knows of the published records. */
export interface PreviewKnowledge {
  sources: ReadonlyMap<string, CitedDocument>;
  /** Paths of facts by id. */
  facts: ReadonlyMap<string, string>;
  /** Words in the place of what a component would show. */
  describe(component: string, id: string): string;
  /** Path below which the site is served. */
  base: string;
}

/** Elements that a preview may hold; everything else gives only its text. */
const TAGS = ['a', 'blockquote', 'br', 'code', 'del', 'div', 'em', 'h2', 'h3', 'h4', 'hr', 'i', 'b', 'li', 'ol', 'p', 'pre', 'section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'] as const;
export type PreviewTag = (typeof TAGS)[number];
/** Addresses that a link of a preview may have. */
const SAFE = /^(https?:|mailto:|\/(?!\/)|#)/;
/** Margin notes, of which a preview has none: the marks name their sources. */
const LEFT_OUT = new Set(['note']);

function isTag(name: string): name is PreviewTag {
  return TAGS.some((tag) => tag === name);
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : [];
}

function attributesOf(element: Element): Record<string, string> {
  const { href } = element.properties;
  const classes = classesOf(element);
  return { ...(classes.length > 0 && { class: classes.join(' ') }), ...(element.tagName === 'a' && typeof href === 'string' && SAFE.test(href) && { href }) };
}

function nodesOf(node: RootContent): PreviewNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element' || classesOf(node).some((name) => LEFT_OUT.has(name))) return [];
  const children = node.children.flatMap(nodesOf);
  if (node.tagName === 'img') return [String(node.properties['alt'] ?? '')];
  return isTag(node.tagName) ? [{ tag: node.tagName, attributes: attributesOf(node), children }] : children;
}

function pointElsewhere(node: Link | Definition, path: string, { base, facts }: PreviewKnowledge): void {
  if (SAFE.test(node.url)) return;
  const [file = '', heading] = node.url.split('#');
  const target = pathOfLink(resolveLink(path, file), heading, () => facts);
  node.url = target === undefined ? '' : href(target, base);
}

function labelled(node: ComponentNode, { describe }: PreviewKnowledge): BlockContent {
  const name = node.name ?? '';
  const id = attributeOf(node, 'id') ?? attributeOf(node, 'subjects') ?? attributeOf(node, 'kind') ?? '';
  const label: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: describe(name, id) }], data: { hProperties: { className: ['block-label'] } } };
  return { type: 'blockquote', children: [label, ...(node.children as BlockContent[])], data: { hName: 'div', hProperties: { className: ['preview-part'] } } };
}

/** What a component among words holds, marked: it may not stand there, and a part of its own would tear the sentence apart. */
function marked({ children }: MdxJsxTextElement): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'span', hProperties: { className: ['preview-words'] } } };
}

/** Puts a labelled part in the place of each component that stands by itself. */
function replaceComponents(parent: Nodes, knowledge: PreviewKnowledge): void {
  if (!('children' in parent)) return;
  const isAmongWords = parent.type !== 'paragraph' || !loneComponents(parent);
  parent.children.forEach((child, index) => {
    replaceComponents(child, knowledge);
    if (!isComponent(child)) return;
    (parent.children as Nodes[])[index] = child.type === 'mdxJsxTextElement' && isAmongWords ? marked(child) : labelled(child, knowledge);
  });
}

function render(tree: Root, body: string, path: string, sources: ReadonlyMap<string, CitedDocument>): PreviewNode[] {
  const known = { get: (id: string) => sources.get(id) ?? { title: id, publisher: '', kind: '' } } as ReadonlyMap<string, CitedDocument>;
  const html = unified().use(remarkCitations, { sources: () => known }).use(remarkTypography).use(remarkRehype, { clobberPrefix: 'preview-' }).runSync(tree, new VFile({ path, value: body })) as HtmlRoot;
  return html.children.flatMap(nodesOf);
}

/** How a text at a path would read, as far as a page can show it without the build; nothing where it cannot be parsed. */
export function previewText(body: string, path: string, knowledge: PreviewKnowledge): PreviewNode[] {
  const tree = parseText(body, { path, bodyLine: 1 });
  if ('rule' in tree) return [];
  visit(tree, (node: Nodes) => {
    if (node.type === 'link' || node.type === 'definition') pointElsewhere(node, path, knowledge);
  });
  replaceComponents(tree, knowledge);
  return render(tree, body, path, knowledge.sources);
}
