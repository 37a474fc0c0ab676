import { wrapText } from '#components/charts/text-width.ts';
import { STEP, TEXT, arrowHead, boxOf, linkClass, round, rowsOfGraph } from '#components/drawings/graph-boxes.ts';
import type { Box } from '#components/drawings/graph-boxes.ts';
import type { GraphDrawing, GraphLink } from '#schemas/drawing.ts';

/** A box at its place. */
export interface PlacedBox {
  box: Box;
  x: number;
  y: number;
}

/** The words of a link at their place, and the line that leads to them. */
export interface LadderLink {
  className: string;
  mark: string;
  lines: string[];
  x: number;
  y: number;
  path: string;
}

/** A graph as a ladder: nodes one under the other, and under each who acts on it, with lines in a gutter at the left. */
export interface Ladder {
  width: number;
  height: number;
  boxes: PlacedBox[];
  links: LadderLink[];
  /** The vertical lines of the gutter. */
  tracks: string;
  heads: string;
}

const WIDTH = 328;
const TRACK = 8;
const AFTER_BOX = 8;
const BETWEEN_LINKS = 5;
const BETWEEN_NODES = 18;

/** A vertical line from a node to everything that it acts on. */
interface Track {
  from: string;
  top: number;
  bottom: number;
  lane: number;
}

/** Gives each track the lane nearest to the boxes in which it meets no other; short ones first. */
export function assignLanes(tracks: readonly Omit<Track, 'lane'>[]): Track[] {
  const placed: Track[] = [];
  for (const track of tracks.toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top))) {
    let lane = 0;
    while (placed.some((other) => other.lane === lane && other.top <= track.bottom + 6 && track.top <= other.bottom + 6)) lane += 1;
    placed.push({ ...track, lane });
  }
  return placed;
}

interface Row {
  box: Box;
  y: number;
  links: { link: GraphLink; lines: string[]; y: number }[];
}

/** Heights: every node with the words of the links that end at it. */
function stackRows(drawing: GraphDrawing, gutter: number): { rows: Row[]; height: number } {
  const names = new Map(drawing.nodes.map(({ id, label }) => [id, label]));
  let y = 2;
  const rows = rowsOfGraph(drawing).flat().map((node): Row => {
    const box = boxOf(node, WIDTH - gutter - 26, WIDTH - gutter - 5);
    const top = y;
    y += box.height + AFTER_BOX;
    const links = drawing.links.filter(({ to }) => to === node.id).map((link) => {
      const lines = wrapText(`${link.change === undefined ? '' : `${link.change}: `}${names.get(link.from) ?? ''}: ${link.label}`, WIDTH - gutter - 20, TEXT);
      const placed = { link, lines, y };
      y += lines.length * STEP + BETWEEN_LINKS;
      return placed;
    });
    y += BETWEEN_NODES - (links.length > 0 ? BETWEEN_LINKS : AFTER_BOX);
    return { box, y: top, links };
  });
  return { rows, height: y - BETWEEN_NODES + 4 };
}

function tracksOf(rows: readonly Row[]): Track[] {
  const places = rows.flatMap((row) => row.links.map(({ link, y }) => ({ from: link.from, y: y + STEP / 2 })));
  const starts = new Map(rows.map(({ box, y }) => [box.node.id, y + box.height / 2]));
  return assignLanes([...Map.groupBy(places, ({ from }) => from)].map(([from, ends]) => {
    const all = [starts.get(from) ?? 0, ...ends.map(({ y }) => y)];
    return { from, top: Math.min(...all), bottom: Math.max(...all) };
  }));
}

/** Coordinates of a graph for a narrow page. */
export function drawLadder(drawing: GraphDrawing): Ladder {
  const lanes = 1 + Math.max(...tracksOf(stackRows(drawing, 30).rows).map(({ lane }) => lane));
  const gutter = lanes * TRACK + 4;
  const { rows, height } = stackRows(drawing, gutter);
  const tracks = new Map(tracksOf(rows).map((track) => [track.from, track]));
  const laneX = (from: string): number => gutter - 4 - (tracks.get(from)?.lane ?? 0) * TRACK;
  const placed = rows.flatMap(({ links }) => links);
  return {
    width: WIDTH,
    height: Math.ceil(height),
    boxes: rows.map(({ box, y }) => ({ box, x: gutter, y: round(y) })),
    links: placed.map(({ link, lines, y }) => ({
      className: linkClass(link), mark: link.change ?? '', lines, x: gutter + 16, y: round(y + TEXT * 0.35 + STEP / 2),
      path: `M${round(laneX(link.from))},${round(y + STEP / 2)}H${gutter + 5}`,
    })),
    tracks: rows.filter(({ box }) => tracks.has(box.node.id)).map(({ box, y }) => {
      const { top = 0, bottom = 0 } = tracks.get(box.node.id) ?? {};
      return `M${gutter},${round(y + box.height / 2)}H${round(laneX(box.node.id))}M${round(laneX(box.node.id))},${round(top)}V${round(bottom)}`;
    }).join(''),
    heads: placed.map(({ y }) => arrowHead(gutter + 11, y + STEP / 2, 'right')).join(''),
  };
}
