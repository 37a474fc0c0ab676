import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { components } from '#schemas/components.ts';

/** Elements that Markdown and our own plugins make; a text can bring no other. */
const TAGS = new Set(('a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i img input li ol p pre section span strong sup table tbody td th thead tr ul').split(' '));
const ADDRESS = /^(?:https:|mailto:|#|\/(?![\\/])|$)/;

function objectionsToElement({ tagName, properties }: Element): string[] {
  const addresses = [properties['href'], properties['src']].filter((value) => value !== undefined).map(String);
  return [
    ...(TAGS.has(tagName) ? [] : [`element <${tagName}>`]),
    ...Object.keys(properties).filter((name) => /^(?:on|style$|srcdoc$|srcset$|form)/i.test(name)).map((name) => `attribute ${name}`),
    ...addresses.filter((address) => !ADDRESS.test(address)).map((address) => `address ${address.slice(0, 40)}`),
  ];
}

function objectionsTo(node: Nodes): string[] {
  if (node.type === 'element') return objectionsToElement(node);
  if (node.type === 'root' || node.type === 'text' || node.type === 'comment') return [];
  const { type, name, attributes } = node as { type: string; name?: string | null; attributes?: { type: string; value?: unknown }[] };
  if (type !== 'mdxJsxFlowElement' && type !== 'mdxJsxTextElement') return [`node ${type}`];
  const literal = (attributes ?? []).every((attribute) => attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value === 'string'));
  return [...(Object.hasOwn(components, name ?? '') ? [] : [`component ${name}`]), ...(literal ? [] : ['an attribute that is not literal'])];
}

/** A last plugin of the build: notes everything in the finished tree of a page that a text must not bring about. */
export function rehypeInspect(objections: string[]): (tree: Root) => void {
  return (tree) => visit(tree, (node) => {
    for (const objection of objectionsTo(node)) objections.push(objection);
  });
}
