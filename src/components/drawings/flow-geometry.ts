import { sankey } from 'd3-sankey';
import type { SankeyLink, SankeyNode } from 'd3-sankey';
import { wrapText } from '#components/charts/text-width.ts';
import { formatAmount } from '#components/drawings/amounts.ts';
import type { FlowDrawing, FlowLink } from '#schemas/drawing.ts';

/** A line of text at its place. */
export interface PlacedLine {
  x: number;
  y: number;
  text: string;
}

/** A node: its bar and the lines of its label, the amount last. */
export interface DrawnFlowNode {
  bar: { x: number; y: number; height: number };
  name: PlacedLine[];
  amount: PlacedLine[];
  /** Whether the label ends at its place, on the band that reaches the bar. */
  inside: boolean;
}

/** A flow: the middle line of its band. */
export interface DrawnFlowLink {
  path: string;
  width: number;
  known: boolean;
}

/** A flow drawing as coordinates. */
export interface DrawnFlow {
  width: number;
  height: number;
  barWidth: number;
  nodes: DrawnFlowNode[];
  links: DrawnFlowLink[];
}

/** Sizes at which flows are drawn. */
export interface FlowSize {
  name: 'wide' | 'narrow';
  width: number;
  /** Room for labels: left of the first column (none where they stand above the bars), right of the last. */
  left: number;
  right: number;
  text: number;
}

export const FLOW_WIDE: FlowSize = { name: 'wide', width: 640, left: 132, right: 206, text: 13 };
export const FLOW_NARROW: FlowSize = { name: 'narrow', width: 328, left: 0, right: 118, text: 12.5 };

const BAR = 9;
/** Height of the largest column's bars, without the gaps. */
const BARS_HEIGHT = 210;
/** Band of a flow without a known amount, as a share of the largest column. */
const NOMINAL = 0.022;
/** Room of a band that passes a column, so that it keeps clear of the bars. */
const PASSED = 36;
const LINE = 1.25;
const round = (value: number): number => Math.round(value * 10) / 10;

interface Node { id: string; column: number; label: string; passing: boolean }
interface Link { source: string; target: string; value: number; of: FlowLink }
type PlacedNode = SankeyNode<Node, Link>;
type PlacedLink = SankeyLink<Node, Link>;

/** Sum of the known amounts that leave or reach a node, the larger of the two. */
function knownAmount(drawing: FlowDrawing, id: string): number {
  const sum = (end: 'from' | 'to'): number => drawing.links.filter((link) => link[end] === id).reduce((total, { amount }) => total + (amount ?? 0), 0);
  return Math.max(sum('from'), sum('to'));
}

function largestColumn(drawing: FlowDrawing): number {
  const columns = Map.groupBy(drawing.nodes, ({ column }) => column);
  return Math.max(...[...columns.values()].map((nodes) => nodes.reduce((total, { id }) => total + knownAmount(drawing, id), 0)));
}

/** The nodes and links with a node of its own wherever a link passes a column, so that bands go around the bars. */
function spannedParts(drawing: FlowDrawing): { nodes: Node[]; links: Link[] } {
  const nominal = largestColumn(drawing) * NOMINAL;
  const column = new Map(drawing.nodes.map((node) => [node.id, node.column]));
  const passing: Node[] = [];
  const links = drawing.links.flatMap((of, index) => {
    const [first, last] = [column.get(of.from) ?? 0, column.get(of.to) ?? 0];
    const stops = Array.from({ length: last - first - 1 }, (_, step) => ({ id: `pass-${index}-${step}`, column: first + step + 1, label: '', passing: true }));
    passing.push(...stops);
    const ids = [of.from, ...stops.map(({ id }) => id), of.to];
    return ids.slice(1).map((target, step) => ({ source: ids[step] ?? of.from, target, value: of.amount ?? nominal, of }));
  });
  return { nodes: [...passing, ...drawing.nodes.map(({ id, column: place, label }) => ({ id, column: place, label, passing: false }))], links };
}

/** Where the label of a node stands: beside or above the bars of the first column, on the band that reaches those between, at the right of the last. */
type Side = 'left' | 'above' | 'inside' | 'right';

/** A node's label in lines; none for a node that a band only passes. */
interface Label {
  side: Side;
  name: string[];
  amount: string[];
}

const NO_LABEL: Label = { side: 'right', name: [], amount: [] };

/** What is not known about a node whose flows have no amounts. */
function unknownText({ links }: FlowDrawing, id: string): string {
  const what = links.filter(({ from, to }) => from === id || to === id).flatMap(({ label }) => label ?? []);
  return what.length === 0 ? 'amount not known' : `${what.join(' and ')}: not known`;
}

function labelOf(node: Node, drawing: FlowDrawing, size: FlowSize, columns: number): Label {
  const first: Side = size.left > 0 ? 'left' : 'above';
  const side: Side = node.column === columns - 1 ? 'right' : node.column === 0 ? first : 'inside';
  if (node.passing) return { side, name: [], amount: [] };
  const room = { left: size.left - 10, above: 104, inside: 92, right: size.right - BAR - 8 }[side];
  const known = knownAmount(drawing, node.id);
  const name = wrapText(node.label, room, size.text, true);
  return { side, name, amount: known > 0 ? [formatAmount(known, drawing.unit)] : wrapText(unknownText(drawing, node.id), room, size.text) };
}

/** Room that a node takes in its column: bar and label, the gap to the next one included. */
function roomOf(height: number, { side, name, amount }: Label, text: number): number {
  if (name.length === 0) return PASSED;
  const label = (name.length + amount.length) * text * LINE;
  return (side === 'above' ? height + label + 6 : Math.max(height, label)) + 12;
}

function heightOf(node: PlacedNode): number {
  return (node.y1 ?? 0) - (node.y0 ?? 0);
}

/** Stacks the nodes of each column around one middle line, each with room for its label; returns the height of the highest column. */
function stackColumns(nodes: readonly PlacedNode[], labels: ReadonlyMap<string, Label>, text: number): number {
  const room = (node: PlacedNode): number => roomOf(heightOf(node), labels.get(node.id) ?? NO_LABEL, text);
  const columns = [...Map.groupBy(nodes, ({ column }) => column).values()];
  const heights = columns.map((column) => column.reduce((sum, node) => sum + room(node), 0));
  const highest = Math.max(...heights);
  columns.forEach((column, index) => {
    let next = (highest - (heights[index] ?? 0)) / 2;
    for (const node of column) {
      const [height, needed, label] = [heightOf(node), room(node), labels.get(node.id)];
      const y = label?.side === 'above' && label.name.length > 0 ? next + needed - height - 6 : next + (needed - height) / 2;
      [node.y0, node.y1] = [y, y + height];
      next += needed;
    }
  });
  return highest;
}

function placeLabel(node: PlacedNode, { side, name, amount }: Label, size: FlowSize): Pick<DrawnFlowNode, 'name' | 'amount' | 'inside'> {
  const step = size.text * LINE;
  const [x0, y0, y1] = [node.x0 ?? 0, node.y0 ?? 0, node.y1 ?? 0];
  const lines = [...name, ...amount];
  const x = { left: 0, above: x0, inside: x0 - 7, right: x0 + BAR + 7 }[side];
  const first = side === 'above' ? y0 - (lines.length - 1) * step - 6 : (y0 + y1) / 2 - ((lines.length - 1) * step) / 2 + size.text * 0.35;
  const placed = lines.map((text, index) => ({ x: round(x), y: round(first + index * step), text }));
  return { name: placed.slice(0, name.length), amount: placed.slice(name.length), inside: side === 'inside' };
}

function bandPath(link: PlacedLink): string {
  const [source, target] = [link.source as PlacedNode, link.target as PlacedNode];
  const [x0, x1] = [source.passing ? source.x0 ?? 0 : source.x1 ?? 0, target.x0 ?? 0];
  const [y0, y1] = [round(link.y0 ?? 0), round(link.y1 ?? 0)];
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)},${y0}C${middle},${y0} ${middle},${y1} ${round(x1)},${y1}`;
}

/** Coordinates of a flow drawing at a size. */
export function drawFlow(drawing: FlowDrawing, size: FlowSize): DrawnFlow {
  const parts = spannedParts(drawing);
  const columns = 1 + Math.max(...parts.nodes.map(({ column }) => column));
  const labels = new Map(parts.nodes.map((node) => [node.id, labelOf(node, drawing, size, columns)]));
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(BAR)
    .nodePadding(0)
    .nodeSort(null as never)
    .extent([[size.left, 0], [size.width - size.right + BAR, BARS_HEIGHT]]);
  const graph = layout(parts);
  const height = stackColumns(graph.nodes, labels, size.text);
  layout.update(graph);
  const shown = graph.nodes.filter((node) => !node.passing);
  return {
    width: size.width,
    height: Math.ceil(height),
    barWidth: BAR,
    nodes: shown.map((node) => ({
      bar: { x: round(node.x0 ?? 0), y: round(node.y0 ?? 0), height: round(Math.max(1, heightOf(node))) },
      ...placeLabel(node, labels.get(node.id) ?? NO_LABEL, size),
    })),
    links: graph.links.map((link) => ({ path: bandPath(link), width: round(Math.max(1, link.width ?? 1)), known: link.of.amount !== null })),
  };
}
