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
  /** Month to which the text holds, as in "August 2026", where its front matter says it. */
  asOf?: string;
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

/** Places in the file of positions in the text, counted in characters; for many of them. */
export function placesIn(body: string, context: TextPlace): (offset: number) => Place {
  const starts = [0, ...[...body.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return placeAt({ line: line + 1, column: offset - (starts[line] ?? 0) + 1 }, context);
  };
}

/** Places of the text asked about last: rules ask thousands of times about one text. */
let known: { body: string; placeOf: (offset: number) => Place; context: TextPlace } | undefined;

/** Place in the file of a position in the text, counted in characters; lines end as Markdown ends them. */
export function placeAtOffset(offset: number, body: string, context: TextPlace): Place {
  if (known?.body !== body || known.context.path !== context.path || known.context.bodyLine !== context.bodyLine) known = { body, context, placeOf: placesIn(body, context) };
  return known.placeOf(offset);
}
