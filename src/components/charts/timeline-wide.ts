import { scaleLinear } from 'd3-scale';
import { placeFlags } from '#components/charts/flags.ts';
import { balanceText, widestLine, wrapText } from '#components/charts/text-width.ts';
import { TIMELINE_LANES, isLabelled, spanOf, strokePlaces } from '#components/charts/timeline-marks.ts';
import type { LabelledMark, TimelineEra, TimelineLane, TimelineMark } from '#components/charts/timeline-marks.ts';

/** A named mark: its dot, its pole and the lines of its label. */
export interface NamedMark {
  mark: LabelledMark;
  x: number;
  y: number;
  /** Path of the pole between dot and label; empty where they stand beside each other. */
  pole: string;
  label: { x: number; y: number; lines: string[]; anchor: 'start' | 'end' } | undefined;
}

/** One lane: its line, its strokes as path data and its named marks. */
export interface LaneDrawing {
  lane: TimelineLane;
  y: number;
  strokes: string;
  named: NamedMark[];
}

/** A shaded span with its name over it. */
export interface EraDrawing {
  x: number;
  width: number;
  middle: number;
  lines: string[];
}

/** The timeline as coordinates, time from left to right. */
export interface WideTimeline {
  width: number;
  height: number;
  left: number;
  right: number;
  eras: EraDrawing[];
  years: { x: number; text: string }[];
  lanes: LaneDrawing[];
}

/** What differs between the strip of the home page and the full overview. */
export interface TimelineOptions {
  /** Rows of labels above a lane. */
  rows: number;
  /** Spans that are shaded. */
  eras: readonly TimelineEra[];
  /** Draw dots for named marks whose label found no room. */
  allDots: boolean;
}

/** Size of the text in the drawing. */
export const TIMELINE_TEXT = 12.5;
const WIDTH = 1180;
const GUTTER = 100;
const STEP = 14;
const ROW = 2 * STEP + 5;
const WIDEST_LINE = 120;
const ABOVE_LINE = 11;
/** Height of the names of the eras. */
const HEADER = 2 * STEP + 10;
const round = (value: number): number => Math.round(value * 10) / 10;

function nameMarks(marks: readonly LabelledMark[], scale: (moment: number) => number, options: TimelineOptions): { named: NamedMark[]; rows: number } {
  const sorted = marks.toSorted((a, b) => a.moment - b.moment);
  const labels = sorted.map((mark) => balanceText(mark.label, WIDEST_LINE, TIMELINE_TEXT, true));
  const flags = sorted.map((mark, index) => ({ x: scale(mark.moment), width: widestLine(labels[index] ?? [], TIMELINE_TEXT, true) + 5, weight: mark.weight ?? 1 }));
  const places = placeFlags(flags, { left: GUTTER, right: WIDTH, rows: options.rows, gap: 10 });
  const named = sorted.flatMap((mark, index): NamedMark[] => {
    const [place, lines] = [places[index], labels[index] ?? []];
    const x = round(scale(mark.moment));
    if (!place) return options.allDots ? [{ mark, x, y: 0, pole: '', label: undefined }] : [];
    const bottom = -ABOVE_LINE - place.row * ROW;
    const top = bottom - (lines.length - 1) * STEP;
    const pole = place.row === 0 ? '' : `M${x},-5V${round(top - 9)}`;
    return [{ mark, x, y: 0, pole, label: { x: round(place.side === 'right' ? x + 5 : x - 5), y: top, lines, anchor: place.side === 'right' ? 'start' : 'end' } }];
  });
  return { named, rows: Math.max(1, ...places.map((place) => (place ? place.row + 1 : 0))) };
}

function lower(named: NamedMark, y: number): NamedMark {
  const pole = named.pole.replace(/,-5V(-[\d.]+)/, (_, end: string) => `,${y - 5}V${round(y + Number(end))}`);
  return { ...named, y, pole, label: named.label && { ...named.label, y: round(named.label.y + y) } };
}

/** Eras as far as the axis reaches, each name in as many lines as its width asks for. */
function drawEras(eras: readonly TimelineEra[], scale: (moment: number) => number, [first, last]: readonly [number, number]): EraDrawing[] {
  return eras.map(({ name, from, to = last }) => {
    const [start, end] = [scale(Math.max(from, first)), scale(Math.min(to, last))];
    return { x: round(start), width: round(end - start), middle: round((start + end) / 2), lines: wrapText(name, end - start - 8, TIMELINE_TEXT, true) };
  });
}

/** Coordinates of the overview, time from left to right, each lane as high as its labels need. */
export function drawWideTimeline(marks: readonly TimelineMark[], options: TimelineOptions): WideTimeline {
  const [first, last] = spanOf(marks);
  const scale = scaleLinear().domain([first, last]).range([GUTTER, WIDTH]);
  let y = options.eras.length > 0 ? HEADER : 0;
  const lanes = TIMELINE_LANES.map((lane): LaneDrawing => {
    const own = marks.filter((mark) => mark.lane === lane);
    const { named, rows } = nameMarks(own.filter(isLabelled), scale, options);
    y += ABOVE_LINE + rows * ROW + 14;
    const dotted = new Set(named.map((item) => item.mark.path));
    const strokes = strokePlaces(own.filter((mark) => !dotted.has(mark.path)), scale).map((x) => `M${x},${y - 6}v12`).join('');
    return { lane, y, strokes, named: named.map((item) => lower(item, y)) };
  });
  const years = scale.ticks((last - first) / 2).filter((year) => Number.isInteger(year) && year % 2 === 0).map((year) => ({ x: round(scale(year)), text: String(year) }));
  return { width: WIDTH, height: y + 40, left: GUTTER, right: WIDTH, eras: drawEras(options.eras, scale, [first, last]), years, lanes };
}

/** The marks whose headlines a drawing prints. */
export function placedMarks({ lanes }: WideTimeline): LabelledMark[] {
  return lanes.flatMap((lane) => lane.named.filter((item) => item.label !== undefined).map((item) => item.mark));
}
