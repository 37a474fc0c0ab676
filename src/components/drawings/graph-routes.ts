import { spread } from '#components/charts/spread.ts';
import { widestLine, wrapText } from '#components/charts/text-width.ts';
import { STEP, TEXT, arrowHead, linkClass, round } from '#components/drawings/graph-boxes.ts';
import type { PlacedBox } from '#components/drawings/graph-narrow.ts';
import { WIDTH, arrange } from '#components/drawings/graph-wide.ts';
import type { Arrangement, Run } from '#components/drawings/graph-wide.ts';
import type { GraphDrawing } from '#schemas/drawing.ts';

/** A link with its line, broken where its words stand. */
export interface RoutedLink {
  className: string;
  path: string;
  mark: string;
  lines: string[];
  x: number;
  y: number;
}

/** A graph in rows as coordinates. */
export interface RoutedGraph {
  width: number;
  height: number;
  boxes: PlacedBox[];
  links: RoutedLink[];
  heads: string;
}

const LABEL_ROOM = 116;
const LABEL_GAP = 12;
const PASS = 10;
/** Room above and below the words of a channel. */
const LEAD = 22;
const PORT = 22;

/** A stretch in which a link runs straight down, with a gap where its words stand. */
interface Stop {
  x: number;
  top: number;
  bottom: number;
  words?: { mark: string; lines: string[]; top: number; bottom: number };
}

function wordsOf({ link }: Run): { mark: string; lines: string[]; width: number; height: number } {
  const lines = wrapText(link.label, LABEL_ROOM, TEXT);
  const mark = link.change ?? '';
  return { mark, lines, width: widestLine([...lines, mark], TEXT) + LABEL_GAP, height: (lines.length + (mark === '' ? 0 : 1)) * STEP };
}

/** The links whose words stand in each line of a channel: in one line, or dealt out to as many as they need. */
function labelLines(runs: readonly Run[], row: number): Run[][] {
  const labelled = runs.filter((run) => run.labelled === row);
  for (let count = 1; ; count += 1) {
    const lines = Array.from({ length: count }, (_, index) => labelled.filter((_run, place) => place % count === index));
    const fits = lines.every((line) => line.reduce((sum, run) => sum + wordsOf(run).width, 0) + (runs.length - line.length) * PASS <= WIDTH);
    if (fits || count >= labelled.length) return lines;
  }
}

/** Where a link enters and leaves the channel below a row. */
function endsInChannel(run: Run, row: number, { nodeX, passX }: Arrangement): [number, number] {
  const { link, top, bottom, down } = run;
  const [upper, lower] = down ? [link.from, link.to] : [link.to, link.from];
  return [row === top ? nodeX.get(upper) ?? 0 : passX(run, row), row + 1 === bottom ? nodeX.get(lower) ?? 0 : passX(run, row + 1)];
}

/** Where a link wants to be in a channel: straight on where it comes from or goes to a row that it passes, else on the way between two boxes. */
function wantedIn({ top, bottom }: Run, row: number, [upper, lower]: [number, number], share: number): number {
  if (row > top) return upper;
  return row + 1 < bottom ? lower : upper + (lower - upper) * share;
}

/** Lays out the channel below a row: adds the stops of its links, and returns where it ends. */
function layChannel(row: number, from: number, arrangement: Arrangement, stops: Map<Run, Stop[]>): number {
  const crossing = arrangement.runs.filter(({ top, bottom }) => top <= row && row < bottom)
    .map((run) => ({ run, ends: endsInChannel(run, row, arrangement) }))
    .sort((a, b) => a.ends[0] + a.ends[1] - b.ends[0] - b.ends[1] || a.ends[1] - b.ends[1]);
  const lines = labelLines(crossing.map(({ run }) => run), row);
  let y = from + LEAD;
  lines.forEach((line, index) => {
    const height = Math.max(0, ...line.map((run) => wordsOf(run).height));
    const share = (index + 1) / (lines.length + 1);
    const wanted = crossing.map(({ run, ends }) => ({ middle: wantedIn(run, row, ends, share), room: line.includes(run) ? wordsOf(run).width : PASS }));
    const middles = spread(wanted, -LABEL_GAP / 2, WIDTH + LABEL_GAP / 2);
    crossing.forEach(({ run }, place) => {
      const words = line.includes(run) ? wordsOf(run) : undefined;
      const top = y + (height - (words?.height ?? 0)) / 2;
      stops.get(run)?.push({ x: middles[place] ?? 0, top: y, bottom: y + height, ...(words && { words: { ...words, top, bottom: top + words.height } }) });
    });
    y += height + 6;
  });
  return y + LEAD + 2;
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  if (Math.abs(x1 - x0) < 0.6) return `V${round(y1)}`;
  const middle = round((y0 + y1) / 2);
  return `C${round(x0)},${middle} ${round(x1)},${middle} ${round(x1)},${round(y1)}`;
}

/** A line through the stops, left open where words stand. */
function pathThrough(stops: readonly Stop[]): string {
  let [x, y] = [stops[0]?.x ?? 0, stops[0]?.bottom ?? 0];
  let path = `M${round(x)},${round(y)}`;
  for (const stop of stops.slice(1)) {
    path += curve(x, y, stop.x, stop.top);
    if (stop.words) path += `V${round(stop.words.top - 1)}M${round(stop.x)},${round(stop.words.bottom + 3)}`;
    if (stop.bottom > stop.top) path += `V${round(Math.max(stop.bottom, (stop.words?.bottom ?? 0) + 4))}`;
    [x, y] = [stop.x, Math.max(stop.bottom, (stop.words?.bottom ?? 0) + 4)];
  }
  return path;
}

/** Places along one side of a box for the links that end there, in the order of where they come from. */
function portsOf(boxes: readonly PlacedBox[], stops: ReadonlyMap<Run, Stop[]>, side: 'upper' | 'lower'): Map<Run, number> {
  const endOf = ({ link, down }: Run): string => ((side === 'upper') === down ? link.from : link.to);
  const near = (run: Run): number => (side === 'upper' ? stops.get(run)?.[0] : stops.get(run)?.at(-1))?.x ?? 0;
  return new Map(boxes.flatMap(({ box, x }) => {
    const own = [...stops.keys()].filter((run) => endOf(run) === box.node.id).sort((a, b) => near(a) - near(b));
    const step = Math.min(PORT, (box.width - 20) / Math.max(1, own.length - 1));
    return own.map((run, index) => [run, x + box.width / 2 + (index - (own.length - 1) / 2) * step] as const);
  }));
}

/** Coordinates of a graph for a wide page. */
export function drawGraph(drawing: GraphDrawing): RoutedGraph {
  const arrangement = arrange(drawing);
  const { rows, runs, nodeX, passX } = arrangement;
  const stops = new Map(runs.map((run): [Run, Stop[]] => [run, []]));
  const boxes: PlacedBox[] = [];
  let y = 1;
  rows.forEach((row, index) => {
    const height = Math.max(...row.map((box) => box.height));
    boxes.push(...row.map((box) => ({ box, x: round((nodeX.get(box.node.id) ?? 0) - box.width / 2), y: round(y + (height - box.height) / 2) })));
    for (const run of runs) if (run.top < index && index < run.bottom) stops.get(run)?.push({ x: passX(run, index), top: y - 4, bottom: y + height + 4 });
    y = index === rows.length - 1 ? y + height : layChannel(index, y + height, arrangement, stops);
  });
  const byId = new Map(boxes.map((placed) => [placed.box.node.id, placed]));
  const [upper, lower] = [portsOf(boxes, stops, 'upper'), portsOf(boxes, stops, 'lower')];
  const heads: string[] = [];
  const links = runs.map((run): RoutedLink => {
    const { link, down } = run;
    const [top, bottom] = [byId.get(down ? link.from : link.to), byId.get(down ? link.to : link.from)];
    const [first, last] = [{ x: upper.get(run) ?? 0, y: (top?.y ?? 0) + (top?.box.height ?? 0) }, { x: lower.get(run) ?? 0, y: bottom?.y ?? 0 }];
    heads.push(down ? arrowHead(last.x, last.y - 1, 'down') : arrowHead(first.x, first.y + 1, 'up'));
    const way = [{ x: first.x, top: first.y, bottom: first.y + (down ? 0 : 6) }, ...(stops.get(run) ?? []), { x: last.x, top: last.y - (down ? 6 : 0), bottom: last.y }];
    const labelled = way.find((stop): stop is Required<Stop> => 'words' in stop);
    return { className: linkClass(link), path: pathThrough(way), mark: labelled?.words.mark ?? '', lines: labelled?.words.lines ?? [], x: round(labelled?.x ?? 0), y: round((labelled?.words.top ?? 0) + TEXT) };
  });
  return { width: WIDTH, height: Math.ceil(y + 2), boxes, links, heads: heads.join('') };
}
