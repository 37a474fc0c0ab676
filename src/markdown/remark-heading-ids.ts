import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { slugify } from '#lib/text.ts';
import { nodeText } from '#markdown/node-text.ts';

/** Gives headings the ids that the gate checks links against; duplicates are the gate's business. */
export function remarkHeadingIds(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'heading', (node) => {
      node.data = { ...node.data, hProperties: { id: slugify(nodeText(node)) } };
    });
  };
}
