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

/** Place in the file of a position in the text, counted in characters. */
export function placeAtOffset(offset: number, body: string, context: TextPlace): Place {
  const lines = body.slice(0, offset).split('\n');
  return placeAt({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 }, context);
}
