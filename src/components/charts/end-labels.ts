import { formatScaled } from '#components/charts/numbers.ts';
import type { Panel } from '#components/charts/panels.ts';
import type { DrawingSize } from '#components/charts/sizes.ts';
import { spread } from '#components/charts/spread.ts';
import { widestLine, wrapText } from '#components/charts/text-width.ts';

/** The name of a line beside its end. */
export interface EndLabel {
  x: number;
  y: number;
  /** Words of the name, then the last value. */
  lines: string[];
  /** Distance between the baselines. */
  step: number;
  /** Path from the end of the line to the label, empty where they stand beside each other. */
  leader: string;
  /** Place of the line among the lines. */
  index: number;
}

const GAP = 12;
const LINE_STEP = 1.2;
const round = (value: number): number => Math.round(value * 10) / 10;

function wordsOf(panel: Panel, size: DrawingSize): string[][] {
  const widest = size.name === 'wide' ? 150 : 88;
  return panel.lines.map(({ label, points }) => {
    const last = points.findLast((point) => point.y !== null);
    const text = last?.y == null ? label : `${label} ${formatScaled(last.y, panel.magnitude)}`;
    return wrapText(text, widest, size.text, true);
  });
}

/** Room that the names take at the right of the lines. */
export function endLabelRoom(panel: Panel, size: DrawingSize): number {
  return GAP + 2 + Math.max(...wordsOf(panel, size).map((lines) => widestLine(lines, size.text, true)));
}

/** Names of the lines at their ends, moved apart where they would touch. */
export function endLabels(panel: Panel, size: DrawingSize, scales: { x: (value: number) => number; y: (value: number) => number }, right: number): EndLabel[] {
  const step = size.text * LINE_STEP;
  const words = wordsOf(panel, size);
  const ends = panel.lines.flatMap(({ points }, index) => {
    const last = points.findLast((point) => point.y !== null);
    return last?.y == null ? [] : [{ index, x: scales.x(last.x), y: scales.y(last.y), lines: words[index] ?? [] }];
  }).sort((a, b) => a.y - b.y);
  const middles = spread(ends.map((end) => ({ middle: end.y, room: end.lines.length * step + 3 })), 0, size.height - size.text * 1.2);
  return ends.map((end, place) => {
    const middle = middles[place] ?? end.y;
    const beside = Math.abs(middle - end.y) < 4 && right - end.x < GAP;
    const leader = beside ? '' : `M${round(end.x + 4)},${round(end.y)}L${round(right + GAP - 3)},${round(middle)}`;
    const first = middle - ((end.lines.length - 1) * step) / 2 + size.text * 0.35;
    return { index: end.index, x: round(right + GAP), y: round(first), lines: end.lines, step: round(step), leader };
  });
}
