import { scaleLinear } from 'd3-scale';
import { line as drawPath } from 'd3-shape';
import { breaksOf } from '#components/charts/bases.ts';
import { endLabels, endLabelRoom } from '#components/charts/end-labels.ts';
import type { EndLabel } from '#components/charts/end-labels.ts';
import { formatScaled } from '#components/charts/numbers.ts';
import type { Line, Panel, Point } from '#components/charts/panels.ts';
import { placeLabels, spotsAlong } from '#components/charts/place-labels.ts';
import type { LabelRequest, PlacedLabel, Spot } from '#components/charts/place-labels.ts';
import type { DrawingSize } from '#components/charts/sizes.ts';
import { widestLine } from '#components/charts/text-width.ts';

/** A line chart as coordinates. */
export interface LineDrawing {
  width: number;
  height: number;
  /** Horizontal rules with their labels. */
  rules: { y: number; text: string }[];
  /** Ends of the rules, and where their labels stand. */
  plot: { left: number; right: number; labelX: number; labelAnchor: 'start' | 'end' };
  years: { x: number; y: number; text: string }[];
  /** Lines as path data, their points as a path of dots. */
  lines: { path: string; dots: string; stems: string; hollow: boolean }[];
  /** Path of vertical rules at the years, and of the dashed breaks between bases. */
  columns: string;
  breaks: string;
  /** Letters of the bases over their stretches. */
  bases: { x: number; y: number; text: string }[];
  labels: PlacedLabel[];
  ends: EndLabel[];
}

interface Scales {
  x: (value: number) => number;
  y: (value: number) => number;
}

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Known = Point & { y: number };

const round = (value: number): number => Math.round(value * 10) / 10;
const isKnown = (point: Point): point is Known => point.y !== null;

function knownOf(panel: Panel): Known[] {
  return panel.lines.flatMap((line) => line.points.filter(isKnown));
}

function valueScale(panel: Panel, size: DrawingSize): ReturnType<typeof scaleLinear<number, number>> {
  const values = knownOf(panel).map((point) => point.y);
  const scale = scaleLinear().domain([Math.min(0, ...values), Math.max(panel.shared?.top ?? 0, ...values)]);
  return size.small ? scale : scale.nice(size.ticks);
}

function frameOf(panel: Panel, size: DrawingSize, gutter: number): Frame {
  const bottom = size.height - size.text * 1.8;
  const top = size.text * (panel.bases ? 3 : 1.6);
  if (panel.lines.length === 1) return { left: 3, right: size.width - Math.max(gutter, 3), top, bottom };
  return { left: gutter, right: size.width - endLabelRoom(panel, size), top, bottom };
}

const YEAR_STEPS = [1, 2, 4, 5, 10, 20];

/** Years from the first on, as close as their names leave room; where the places are not years, their own names. */
function yearTicks(scale: ReturnType<typeof scaleLinear<number, number>>, points: readonly Known[], text: number): { x: number; text: string }[] {
  const named = new Map(points.map((point) => [point.x, point.name]));
  const room = widestLine([...named.values()].map((name) => name.slice(-4)), text) + 12;
  const isYears = [...named.values()].every((name) => /\d{4}$/.test(name));
  const [first = 0, last = 0] = scale.domain();
  if (!isYears) return [...named].filter((_, index) => index % Math.ceil((named.size * room * 2) / (scale(last) - scale(first))) === 0).map(([x, name]) => ({ x, text: name }));
  const step = YEAR_STEPS.find((years) => scale(first + years) - scale(first) >= room) ?? 50;
  const count = Math.floor((last - Math.ceil(first)) / step) + 1;
  return Array.from({ length: count }, (_, index) => Math.ceil(first) + index * step).map((x) => ({ x, text: String(x) }));
}

function placeYears(ticks: readonly { x: number; text: string }[], x: (value: number) => number, height: number): LineDrawing['years'] {
  return ticks.map((tick) => ({ x: round(x(tick.x)), y: height - 3, text: tick.text }));
}

/** Both ends of the axis of a small panel, which has no room for more. */
function endTicks(scale: ReturnType<typeof scaleLinear<number, number>>): { x: number; text: string }[] {
  return scale.domain().map((x) => ({ x, text: String(Math.floor(x)) }));
}

function drawLine({ points, loose = false }: Line, scales: Scales, index: number, dotted: boolean): LineDrawing['lines'][number] {
  const generator = drawPath<Point>((point) => scales.x(point.x), (point) => scales.y(point.y ?? 0)).defined(isKnown).digits(1);
  const spots = points.filter(isKnown).map((point) => ({ x: round(scales.x(point.x)), y: round(scales.y(point.y)) }));
  const dots = spots.map(({ x, y }) => `M${x},${y}h0`).join('');
  const stems = spots.map(({ x, y }) => `M${x},${round(scales.y(0))}V${y}`).join('');
  return { path: loose ? '' : (generator([...points]) ?? ''), dots: dotted ? dots : '', stems: loose ? stems : '', hollow: index % 2 === 1 };
}

/** The values worth printing beside a line, most important first: last, highest, first, lowest, and all that stand alone. */
function labelRequests(panel: Panel, lineIndex: number, scales: Scales, small: boolean): LabelRequest[] {
  const known = panel.lines[lineIndex]?.points.filter(isKnown) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const highest = known.reduce((best, point) => (point.y > best.y ? point : best));
  const lowest = known.reduce((best, point) => (point.y < best.y ? point : best));
  const alone = panel.lines.length === 1;
  const loose = panel.lines[lineIndex]?.loose === true;
  const single = panel.bases !== undefined || loose;
  const wanted = small ? [highest] : alone ? [last, highest, first, lowest, ...(single ? known : [])] : [highest, first];
  const points = wanted.filter((point, index) => wanted.indexOf(point) === index && (alone || point !== last));
  return points.map((point) => ({
    x: scales.x(point.x),
    y: scales.y(point.y),
    text: point === last || single || (small && !alone) ? formatScaled(point.y, panel.magnitude) : `${formatScaled(point.y, panel.magnitude)} (${point.name})`,
    required: alone && (point === highest || (point === last && !loose)),
    above: loose,
  }));
}

function linesAsSpots(panel: Panel, scales: Scales): Spot[] {
  return panel.lines.flatMap(({ points, loose }) => {
    if (loose) return points.filter(isKnown).flatMap((point) => spotsAlong([{ x: scales.x(point.x), y: scales.y(0) }, { x: scales.x(point.x), y: scales.y(point.y) }]));
    const runs: Spot[][] = [[]];
    for (const point of points) {
      if (isKnown(point)) runs.at(-1)?.push({ x: scales.x(point.x), y: scales.y(point.y) });
      else runs.push([]);
    }
    return runs.flatMap((run) => spotsAlong(run));
  });
}

function tickTexts(panel: Panel, size: DrawingSize): string[] {
  return valueScale(panel, size).ticks(size.ticks).map((value) => formatScaled(value, panel.magnitude));
}

/** Room that the numbers beside the rules of a panel take; panels one above the other share the widest. */
export function gutterOf(panel: Panel, size: DrawingSize): number {
  return size.small ? 0 : widestLine(tickTexts(panel, size), size.text) + 8;
}

/** Breaks and letters of the bases; nothing where all values were counted alike. */
function drawBases(panel: Panel, scales: Scales, frame: Frame, size: DrawingSize): Pick<LineDrawing, 'breaks' | 'bases'> {
  const bases = panel.bases ?? [];
  const edges = breaksOf(bases).map((place) => round(scales.x(place)));
  const limits = [frame.left, ...edges, frame.right];
  return {
    breaks: edges.map((x) => `M${x},0V${round(frame.bottom)}`).join(''),
    bases: bases.map(({ mark }, index) => ({ x: round(((limits[index] ?? 0) + (limits[index + 1] ?? 0)) / 2), y: round(size.text), text: mark })),
  };
}

function drawRules(panel: Panel, size: DrawingSize, values: Scales['y']): LineDrawing['rules'] {
  const ticks = valueScale(panel, size).ticks(size.ticks).filter((value) => !size.small || value === 0);
  return ticks.map((value) => ({ y: round(values(value)), text: size.small ? '' : formatScaled(value, panel.magnitude) }));
}

/** Coordinates of a panel at a size; `gutter` is the room of the numbers beside the rules. */
export function drawLines(panel: Panel, size: DrawingSize, gutter = gutterOf(panel, size)): LineDrawing {
  const frame = frameOf(panel, size, gutter);
  const points = knownOf(panel);
  const alone = panel.lines.length === 1;
  const inset = alone ? widestLine(['2020'], size.text) / 2 : 4;
  const placesOf = points.map((point) => point.x);
  const places = scaleLinear().domain([panel.shared?.from ?? Math.min(...placesOf), panel.shared?.to ?? Math.max(...placesOf)]).range([frame.left + inset, frame.right - inset]);
  const scales: Scales = { x: places, y: valueScale(panel, size).range([frame.bottom, frame.top]) };
  const requests = panel.lines.flatMap((_, index) => labelRequests(panel, index, scales, size.small));
  const bounds = { left: 0, top: panel.bases ? size.text * 1.2 : 0, right: frame.right + 2, bottom: frame.bottom };
  const years = placeYears(size.small ? endTicks(places) : yearTicks(places, points, size.text), places, size.height);
  return {
    width: size.width,
    height: size.height,
    rules: drawRules(panel, size, scales.y),
    plot: { left: round(frame.left), right: round(frame.right), ...(alone ? { labelX: round(frame.right + 6), labelAnchor: 'start' } : { labelX: round(frame.left - 6), labelAnchor: 'end' }) },
    columns: size.grid ? years.map(({ x }) => `M${x},${round(frame.top)}V${round(frame.bottom)}`).join('') : '',
    ...drawBases(panel, scales, frame, size),
    years,
    lines: panel.lines.map((line, index) => drawLine(line, scales, index, !size.small)),
    labels: placeLabels(requests, size.text, linesAsSpots(panel, scales), bounds).map((label) => ({ ...label, x: round(label.x), y: round(label.y) })),
    ends: alone ? [] : endLabels(panel, size, scales, frame.right),
  };
}
