import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { codeIn } from '#markdown/rules/code.ts';

/** Stops the build where a text holds code, HTML or an unknown component; the gate says so first, and more kindly. */
export function remarkDataOnly(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    visit(tree, (node) => {
      const [first] = codeIn(node, { path: file.path, bodyLine: 1 });
      if (first) throw new Error(`${first.path}:${first.line}:${first.column}  ${first.rule}  ${first.what}`);
    });
  };
}
