import { scaleLinear } from 'd3-scale';
import { spread } from '#components/charts/spread.ts';
import { wrapText } from '#components/charts/text-width.ts';
import { TIMELINE_LANES, strokePlaces, yearsOf } from '#components/charts/timeline-marks.ts';
import type { LabelledMark, TimelineLane, TimelineMark } from '#components/charts/timeline-marks.ts';

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
  years: { y: number; text: string }[];
  lanes: { lane: TimelineLane; x: number; strokes: string }[];
  named: TallMark[];
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
const round = (value: number): number => Math.round(value * 10) / 10;

/** Height of each year: as much as its labels need, so that they stay beside it. */
function yearHeights(first: number, last: number, marks: readonly LabelledMark[], rooms: readonly number[]): number[] {
  return Array.from({ length: last - first }, (_, index) => {
    const needed = marks.reduce((sum, mark, place) => (Math.floor(mark.moment) === first + index ? sum + (rooms[place] ?? 0) : sum), 0);
    return Math.max(LEAST_YEAR, needed);
  });
}

/** Coordinates of the overview for a narrow page; `named` are the marks whose headlines are printed. */
export function drawTallTimeline(marks: readonly TimelineMark[], named: readonly LabelledMark[]): TallTimeline {
  const [first, last] = yearsOf(marks);
  const sorted = named.toSorted((a, b) => a.moment - b.moment);
  const lines = sorted.map((mark) => wrapText(mark.label, WIDTH - LABEL_LEFT, TEXT));
  const rooms = lines.map((words) => words.length * STEP + 7);
  const heights = yearHeights(first, last, sorted, rooms);
  const starts = heights.reduce<number[]>((list, height) => [...list, (list.at(-1) ?? TOP) + height], [TOP]);
  const length = (starts.at(-1) ?? TOP) - TOP;
  const scale = scaleLinear().domain(starts.map((_, index) => first + index)).range(starts);
  const laneX = (lane: TimelineLane): number => FIRST_LANE + TIMELINE_LANES.indexOf(lane) * LANE_STEP;
  const middles = spread(sorted.map((mark, index) => ({ middle: scale(mark.moment), room: rooms[index] ?? STEP })), TOP - 6, TOP + length + 6);
  const printed = new Set(named.map((mark) => mark.path));
  return {
    width: WIDTH,
    height: round(TOP + length + 12),
    top: TOP,
    bottom: round(TOP + length),
    years: starts.slice(0, -1).map((y, index) => ({ y: round(y), text: String(first + index) })),
    lanes: TIMELINE_LANES.map((lane) => {
      const x = laneX(lane);
      const own = marks.filter((mark) => mark.lane === lane && !printed.has(mark.path));
      return { lane, x, strokes: strokePlaces(own, scale).map((y) => `M${x - 5},${y}h10`).join('') };
    }),
    named: sorted.map((mark, index) => {
      const [x, y, words, middle] = [laneX(mark.lane), round(scale(mark.moment)), lines[index] ?? [], middles[index] ?? 0];
      const firstLine = middle - ((words.length - 1) * STEP) / 2;
      const leader = `M${x + 5},${y}H${LABEL_LEFT - 22}L${LABEL_LEFT - 5},${round(firstLine)}`;
      return { mark, x, y, leader, label: { x: LABEL_LEFT, y: round(firstLine + TEXT * 0.35), lines: words } };
    }),
  };
}
