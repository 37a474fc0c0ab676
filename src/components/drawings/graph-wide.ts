import { spread } from '#components/charts/spread.ts';
import { boxOf, rowsOfGraph } from '#components/drawings/graph-boxes.ts';
import type { Box } from '#components/drawings/graph-boxes.ts';
import type { GraphDrawing, GraphLink } from '#schemas/drawing.ts';

/** A link as it runs down the drawing, whichever way its arrow points. */
export interface Run {
  link: GraphLink;
  /** Places of the upper and the lower end in the list of rows. */
  top: number;
  bottom: number;
  /** The channel below this row holds its label. */
  labelled: number;
  /** Whether the arrow points down. */
  down: boolean;
}

/** The middles of boxes, and of the links that pass a row, by id. */
export interface Arrangement {
  rows: Box[][];
  runs: Run[];
  /** Middle of a node's box. */
  nodeX: Map<string, number>;
  /** Middle of a link where it passes a row without ending there. */
  passX(run: Run, row: number): number;
}

export const WIDTH = 640;
const WIDEST_BOX = 138;
const GAP = 18;
const PASS = 16;
const ROUNDS = 6;

function runsOf(drawing: GraphDrawing, rows: readonly Box[][]): Run[] {
  const rowOf = new Map(rows.flatMap((boxes, row) => boxes.map(({ node }) => [node.id, row] as const)));
  return drawing.links.map((link) => {
    const [from, to] = [rowOf.get(link.from) ?? 0, rowOf.get(link.to) ?? 0];
    const [top, bottom, down] = [Math.min(from, to), Math.max(from, to), from < to];
    return { link, top, bottom, down, labelled: down ? bottom - 1 : top };
  });
}

/** Something in a row that wants to stand somewhere: a box, or a link that passes. */
interface Item {
  key: string;
  wanted: number;
  room: number;
}

const passKey = (run: Run, row: number): string => `${run.link.from} ${run.link.to} ${row}`;

function evenly(boxes: readonly Box[]): number[] {
  const free = WIDTH - boxes.reduce((sum, { width }) => sum + width, 0);
  let next = free / (boxes.length * 2);
  return boxes.map(({ width }) => {
    const middle = next + width / 2;
    next += width + free / boxes.length;
    return middle;
  });
}

function mean(values: readonly number[], otherwise: number): number {
  return values.length === 0 ? otherwise : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Middles of the items of one row, kept in order and apart. */
function placeRow(boxes: readonly Item[], passing: readonly Item[]): Map<string, number> {
  const order = [...boxes];
  for (const item of passing) {
    const place = order.findIndex((other) => other.wanted > item.wanted);
    order.splice(place < 0 ? order.length : place, 0, item);
  }
  const middles = spread(order.map(({ wanted, room }) => ({ middle: wanted, room })), -GAP / 2, WIDTH + GAP / 2);
  return new Map(order.map(({ key }, index) => [key, middles[index] ?? 0]));
}

/** Arranges a graph in its rows: boxes near what they are linked to, in the order given, links around the boxes that they pass. */
export function arrange(drawing: GraphDrawing): Arrangement {
  const rows = rowsOfGraph(drawing).map((nodes) => nodes.map((node) => boxOf(node, nodes.length > 4 ? 92 : WIDEST_BOX)));
  const runs = runsOf(drawing, rows);
  const even = new Map(rows.flatMap((boxes) => evenly(boxes).map((x, index) => [boxes[index]?.node.id ?? '', x] as const)));
  const x = new Map(even);
  const at = (id: string): number => x.get(id) ?? WIDTH / 2;
  const alongRun = ({ link, top, bottom, down }: Run, row: number): number => {
    const [upper, lower] = down ? [at(link.from), at(link.to)] : [at(link.to), at(link.from)];
    return upper + ((lower - upper) * (row - top)) / (bottom - top);
  };
  const aheadOfLabel = ({ link, top, labelled, down }: Run): number => at((labelled === top) === down ? link.to : link.from);
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.forEach((boxes, row) => {
      const items = boxes.map(({ node, width }): Item => {
        const ends = drawing.links.filter(({ from, to }) => from === node.id || to === node.id).map(({ from, to }) => at(from === node.id ? to : from));
        return { key: node.id, wanted: boxes.length > 2 ? at(node.id) : mean(ends, at(node.id)) * 0.6 + (even.get(node.id) ?? 0) * 0.4, room: width + GAP };
      });
      const passing = runs.filter(({ top, bottom }) => top < row && row < bottom).map((run): Item => ({ key: passKey(run, row), wanted: aheadOfLabel(run), room: PASS }));
      for (const [key, middle] of placeRow(items, passing)) x.set(key, middle);
    });
  }
  return { rows, runs, nodeX: x, passX: (run, row) => x.get(passKey(run, row)) ?? alongRun(run, row) };
}
