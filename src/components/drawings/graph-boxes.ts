/** Boxes and labels of a graph, the same in both layouts. */
import { wrapText, widestLine } from '#components/charts/text-width.ts';
import type { GraphDrawing, GraphLink, GraphNode } from '#schemas/drawing.ts';

/** Size of the text, as charts.css sets it at most. */
export const TEXT = 13;
/** Distance of two lines. */
export const STEP = 16;

/** Whole units are fine enough for boxes and lines, and short. */
export const round = Math.round;

/** The lines in a node's box. */
export interface BoxText {
  name: string[];
  detail: string[];
  /** "new", "changed", "ended", or nothing. */
  mark: string;
}

/** A box with its lines and the room that they take. */
export interface Box {
  node: GraphNode;
  text: BoxText;
  width: number;
  height: number;
}

function heightOf({ name, detail, mark }: BoxText): number {
  return (name.length + detail.length + (mark === '' ? 0 : 1)) * STEP + 12;
}

/** A node's box whose lines are no wider than `room`; as wide as `width`, or as its lines need. */
export function boxOf(node: GraphNode, room: number, width?: number): Box {
  const text: BoxText = { name: wrapText(node.label, room, TEXT, true), detail: node.detail === undefined ? [] : wrapText(node.detail, room, TEXT), mark: node.change ?? '' };
  const needed = Math.max(widestLine(text.name, TEXT, true), widestLine(text.detail, TEXT)) + 22;
  return { node, text, width: Math.ceil(width ?? needed), height: heightOf(text) };
}

/** Rows of a graph from top to bottom, each with its nodes in order. */
export function rowsOfGraph(drawing: GraphDrawing): GraphNode[][] {
  const rows = Map.groupBy(drawing.nodes, ({ row }) => row);
  return [...rows].toSorted(([a], [b]) => a - b).map(([, nodes]) => nodes);
}

/** Classes of a link's stroke: what it does, and how it differs from the drawing beside it. */
export function linkClass({ kind, change }: GraphLink): string {
  return `link link-${kind}${change === undefined ? '' : ' link-change'}`;
}

/** An arrowhead with its tip at a place, pointing down, up or to the right. */
export function arrowHead(x: number, y: number, towards: 'down' | 'up' | 'right'): string {
  if (towards === 'right') return `M${round(x - 7)},${round(y - 4)}L${round(x)},${round(y)}L${round(x - 7)},${round(y + 4)}Z`;
  const back = towards === 'down' ? y - 7 : y + 7;
  return `M${round(x - 4)},${round(back)}L${round(x)},${round(y)}L${round(x + 4)},${round(back)}Z`;
}

/** Lines of the same look as one path each, in the order of their first appearance. */
export function strokesOf(links: readonly { className: string; path: string }[]): { className: string; path: string }[] {
  return [...Map.groupBy(links, ({ className }) => className)].map(([className, held]) => ({ className, path: held.map(({ path }) => path).join('') }));
}
