import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { typeset } from '#lib/typography.ts';

/** Sets typographic quotation marks and apostrophes in running text; code is left alone. */
export function remarkTypography(): (tree: Root) => void {
  return (tree) => visit(tree, 'text', (node: Text) => {
    node.value = typeset(node.value);
  });
}
