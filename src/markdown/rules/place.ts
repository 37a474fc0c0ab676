import type { Node } from 'unist';
import type { CollectionName } from '#schemas/collections.ts';
import type { Place } from '#schemas/problems.ts';

/** Where a text stands. */
export interface TextPlace {
  /** File, from the top of the repository. */
  path: string;
  /** Line of the file on which the text begins. */
  bodyLine: number;
}

/** What a rule may know beside the tree. */
export interface RuleContext extends TextPlace {
  collection: CollectionName;
  /** The text itself, without front matter. */
  body: string;
  /** Origin of the site, without a trailing slash. */
  origin: string;
}

/** Place in the file of a point in the text. */
export function placeAt(point: { line: number; column: number } | undefined, { path, bodyLine }: TextPlace): Place {
  return { path, line: (point?.line ?? 1) + bodyLine - 1, column: point?.column ?? 1 };
}

/** Place in the file where a node begins. */
export function placeOf(node: Pick<Node, 'position'>, context: TextPlace): Place {
  return placeAt(node.position?.start, context);
}

/** Where the lines of the text asked about last begin: rules ask thousands of times about one text. */
let known: { body: string; starts: number[] } = { body: '', starts: [0] };

function startsOf(body: string): readonly number[] {
  if (known.body !== body) known = { body, starts: [0, ...[...body.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)] };
  return known.starts;
}

/** Place in the file of a position in the text, counted in characters; lines end as Markdown ends them. */
export function placeAtOffset(offset: number, body: string, context: TextPlace): Place {
  const starts = startsOf(body);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >>> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return placeAt({ line: line + 1, column: offset - (starts[line] ?? 0) + 1 }, context);
}
