import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component as it stands in a text. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

export function isComponent(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Components of a paragraph that holds nothing else: MDX shows them as blocks. Undefined for paragraphs of words. */
export function loneComponents(paragraph: Paragraph): MdxJsxTextElement[] | undefined {
  const solid = paragraph.children.filter((child) => !isSpace(child));
  const found = solid.filter((child) => child.type === 'mdxJsxTextElement');
  return found.length > 0 && found.length === solid.length ? found : undefined;
}

/** Value of a literal attribute; undefined where it is absent or not literal. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
