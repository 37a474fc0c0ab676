import { scaleLinear } from 'd3-scale';
import { spread } from '#components/charts/spread.ts';
import { wrapText } from '#components/charts/text-width.ts';
import { TIMELINE_LANES, strokePlaces, yearsOf } from '#components/charts/timeline-marks.ts';
import type { LabelledMark, TimelineEra, TimelineLane, TimelineMark } from '#components/charts/timeline-marks.ts';

/** A named mark with its label at the right and the line that leads to it. */
export interface TallMark {
  mark: LabelledMark;
  x: number;
  y: number;
  leader: string;
  label: { x: number; y: number; lines: string[] };
}

/** The timeline as coordinates, time from top to bottom, for phones. */
export interface TallTimeline {
  width: number;
  height: number;
  top: number;
  bottom: number;
  /** Spans shaded behind the lanes as far as the words of the right column, each with its name at its beginning. */
  eras: { name: string; y: number; width: number; height: number; label: { x: number; y: number } }[];
  years: { y: number; text: string }[];
  lanes: { lane: TimelineLane; x: number; strokes: string }[];
  named: TallMark[];
}

/** Something with words in the column at the right. */
interface Item {
  moment: number;
  lines: string[];
  room: number;
  mark?: LabelledMark;
}

interface Placed {
  item: Item;
  /** Where it belongs, and where its words stand. */
  y: number;
  middle: number;
}

const WIDTH = 328;
const TEXT = 12.5;
const STEP = 15;
const TOP = 66;
const FIRST_LANE = 46;
const LANE_STEP = 20;
const LABEL_LEFT = 132;
/** Height of a year without labels. */
const LEAST_YEAR = 22;
/** Room of the name of an era. */
const ERA_ROOM = 27;
const round = (value: number): number => Math.round(value * 10) / 10;
const laneX = (lane: TimelineLane): number => FIRST_LANE + TIMELINE_LANES.indexOf(lane) * LANE_STEP;

/** All words of the right column in order; an era comes before what happened on its first day. */
function itemsOf(named: readonly LabelledMark[], eras: readonly TimelineEra[]): Item[] {
  const names = eras.map(({ name, from }): Item => ({ moment: from, lines: [name], room: ERA_ROOM }));
  const marks = named.map((mark): Item => {
    const lines = wrapText(mark.label, WIDTH - LABEL_LEFT, TEXT);
    return { moment: mark.moment, lines, room: lines.length * STEP + 7, mark };
  });
  return [...names, ...marks].sort((a, b) => a.moment - b.moment);
}

/** Where each year begins: a year is as high as its words need, so that they stay beside it. */
function yearStarts(first: number, last: number, items: readonly Item[]): number[] {
  const heights = Array.from({ length: last - first }, (_, index) => {
    const needed = items.reduce((sum, { moment, room }) => (Math.floor(moment) === first + index ? sum + room : sum), 0);
    return Math.max(LEAST_YEAR, needed);
  });
  return heights.reduce<number[]>((list, height) => [...list, (list.at(-1) ?? TOP) + height], [TOP]);
}

function drawMark({ item: { lines }, y, middle }: Placed, mark: LabelledMark): TallMark {
  const x = laneX(mark.lane);
  const firstLine = middle - ((lines.length - 1) * STEP) / 2;
  const leader = `M${x + 5},${round(y)}H${LABEL_LEFT - 22}L${LABEL_LEFT - 5},${round(firstLine)}`;
  return { mark, x, y: round(y), leader, label: { x: LABEL_LEFT, y: round(firstLine + TEXT * 0.35), lines } };
}

function drawEras(eras: readonly TimelineEra[], placed: readonly Placed[], scale: (moment: number) => number, bottom: number): TallTimeline['eras'] {
  const names = placed.filter(({ item }) => item.mark === undefined);
  return eras.map(({ name, from, to }, index) => {
    const [start, end] = [scale(from), to === undefined ? bottom : scale(to)];
    return { name, y: round(start), width: LABEL_LEFT - 16, height: round(end - start), label: { x: LABEL_LEFT, y: round((names[index]?.middle ?? start) + TEXT * 0.35) } };
  });
}

/** Coordinates of the overview for a narrow page; `named` are the marks whose headlines are printed, eras stand in order. */
export function drawTallTimeline(marks: readonly TimelineMark[], named: readonly LabelledMark[], eras: readonly TimelineEra[]): TallTimeline {
  const [first, last] = yearsOf(marks);
  const items = itemsOf(named, eras);
  const starts = yearStarts(first, last, items);
  const bottom = starts.at(-1) ?? TOP;
  const scale = scaleLinear().domain(starts.map((_, index) => first + index)).range(starts);
  const middles = spread(items.map((item) => ({ middle: scale(item.moment) + (item.mark ? 0 : ERA_ROOM / 2), room: item.room })), TOP - 6, bottom + 6);
  const placed = items.map((item, index): Placed => ({ item, y: scale(item.moment), middle: middles[index] ?? 0 }));
  const printed = new Set(named.map((mark) => mark.path));
  return {
    width: WIDTH,
    height: round(bottom + 12),
    top: TOP,
    bottom: round(bottom),
    eras: drawEras(eras, placed, scale, bottom),
    years: starts.slice(0, -1).map((y, index) => ({ y: round(y), text: String(first + index) })),
    lanes: TIMELINE_LANES.map((lane) => {
      const x = laneX(lane);
      const own = marks.filter((mark) => mark.lane === lane && !printed.has(mark.path));
      return { lane, x, strokes: strokePlaces(own, scale).map((y) => `M${x - 5},${y}h10`).join('') };
    }),
    named: placed.flatMap((place) => (place.item.mark ? [drawMark(place, place.item.mark)] : [])),
  };
}
