import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { finding } from '#schemas/problems.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import { placeAt, placeOf } from '#markdown/rules/place.ts';
import type { TextPlace } from '#markdown/rules/place.ts';

/** Where and why a parser gave up. */
interface ParseFailure {
  reason: string;
  line?: number;
  column?: number;
}

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const plain = unified().use(remarkParse).use(remarkGfm).freeze();

function isFailure(error: unknown): error is ParseFailure {
  return error instanceof Error && 'reason' in error;
}

function ruleOf(reason: string): Rule {
  if (reason.includes('import/exports')) return 'no-import-export';
  return /expression|after attribute name|spread|acorn/.test(reason) ? 'no-expression' : 'invalid-mdx';
}

/** Most levels of nodes in one another; a list in a list takes two. */
const MOST_LEVELS = 40;

interface Step {
  node: Nodes;
  level: number;
}

/** The first node beyond the limit of levels; takes no stack. */
function tooDeep(tree: Root): Nodes | undefined {
  const open: Step[] = [{ node: tree, level: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, level } = step;
    if (level > MOST_LEVELS) return node;
    if ('children' in node) for (const child of node.children) open.push({ node: child, level: level + 1 });
  }
  return undefined;
}

/** Parses a text into its syntax tree: MDX or, for ".md" files, plain Markdown; a finding where it cannot be read. */
export function parseText(body: string, place: TextPlace): Root | Finding {
  try {
    const tree = (place.path.endsWith('.mdx') ? mdx : plain).parse(body);
    const deep = tooDeep(tree);
    return deep ? finding('too-deep', placeOf(deep, place), { limit: String(MOST_LEVELS) }) : tree;
  } catch (error) {
    if (error instanceof RangeError) return finding('too-deep', placeAt(undefined, place), { limit: String(MOST_LEVELS) });
    if (!isFailure(error)) throw error;
    const { line = 1, column = 1, reason } = error;
    const rule = ruleOf(reason);
    return finding(rule, placeAt({ line, column }, place), rule === 'invalid-mdx' ? { message: reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\s*\(.*$/s, '') } : {});
  }
}
