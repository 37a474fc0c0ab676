import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { FILLER, blanked } from '#lib/passages.ts';

/** A line of a text (paragraph, heading or cell) as written, with fillers for all that is not words: marks, addresses, code. */
export interface OwnLine {
  /** Where it begins in the text. */
  start: number;
  text: string;
}

const LINE = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
/** Signs written by name or number: "&amp;". */
const ENTITY = /&#?\w+;/g;

/** A link to a claim or a source says its title, which is not ours. */
function isTitle(node: Nodes): boolean {
  return node.type === 'link' && /(^|\/)(claims|sources)\//.test(node.url);
}

function lineOf(node: Nodes, body: string): OwnLine {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  let [text, at] = ['', start];
  visit(node, (part) => {
    if (isTitle(part)) return SKIP;
    if (part.type !== 'text' || !part.position) return undefined;
    const [from = at, to = from] = [part.position.start.offset, part.position.end.offset];
    text += FILLER.repeat(from - at) + body.slice(from, to);
    at = to;
    return undefined;
  });
  return { start, text: blanked(text + FILLER.repeat(end - at), ENTITY) };
}

/** Every line of a text that is in the site's own words. */
export function ownLines(tree: Root, body: string): OwnLine[] {
  const lines: OwnLine[] = [];
  visit(tree, (node) => {
    if (!LINE.has(node.type)) return undefined;
    lines.push(lineOf(node, body));
    return SKIP;
  });
  return lines;
}
