import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Move } from '#components/charts/moves.ts';
import type { DrawingSize } from '#components/charts/sizes.ts';
import { spread } from '#components/charts/spread.ts';
import { wrapText } from '#components/charts/text-width.ts';

/** One event as coordinates. */
export interface MoveDrawing {
  /** Where its mark stands, and the path of its shape around that. */
  x: number;
  y: number;
  shape: string;
  kind: number;
  leader: string;
  /** Lines of the name, then of the further words. */
  name: { x: number; y: number; text: string }[];
  details: { x: number; y: number; text: string }[];
}

/** Events down the years as coordinates. */
export interface MovesDrawing {
  width: number;
  height: number;
  /** The line of time. */
  axis: string;
  years: { x: number; y: number; text: string; tick: string }[];
  moves: MoveDrawing[];
}

const SHAPES = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross];
const AXIS = 52;
const LEFT = 92;
const TOP = 8;
/** Kept free at the right, for faces wider than was estimated. */
const MARGIN = 10;
/** Height of a year in which nothing happened. */
const LEAST_YEAR = 17;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Path of the shape of a kind around the origin. */
export function shapeOf(kind: number): string {
  return symbol(SHAPES[kind % SHAPES.length] ?? symbolCircle, 88).digits(1)() ?? '';
}

interface Words {
  name: string[];
  details: string[];
  room: number;
}

function wordsOf({ label, date, path }: Move, size: DrawingSize): Words {
  const name = wrapText(label, size.width - LEFT - MARGIN, size.text, true);
  const words = wrapText([date, path].filter((text) => text !== '').join(' · '), size.width - LEFT - MARGIN, size.text);
  return { name, details: words, room: (name.length + words.length) * size.text * 1.25 + 11 };
}

/** Where each year begins: as high as the words of its events, so that they stay beside it. */
function yearStarts(first: number, last: number, moves: readonly Move[], words: readonly Words[]): number[] {
  const heights = Array.from({ length: last - first + 1 }, (_, index) => {
    const needed = moves.reduce((sum, { moment }, place) => (Math.floor(moment) === first + index ? sum + (words[place]?.room ?? 0) : sum), 0);
    return Math.max(LEAST_YEAR, needed);
  });
  return heights.reduce<number[]>((list, height) => [...list, (list.at(-1) ?? TOP) + height], [TOP]);
}

function drawMove(move: Move, words: Words, y: number, middle: number, size: DrawingSize): MoveDrawing {
  const step = size.text * 1.25;
  const first = middle - words.room / 2 + size.text * 0.95;
  const line = (text: string, index: number): { x: number; y: number; text: string } => ({ x: LEFT, y: round(first + index * step), text });
  return {
    x: AXIS,
    y: round(y),
    shape: shapeOf(move.kind),
    kind: move.kind,
    leader: `M${AXIS + 8},${round(y)}H${AXIS + 16}L${LEFT - 14},${round(first - size.text * 0.33)}H${LEFT - 6}`,
    name: words.name.map(line),
    details: words.details.map((text, index) => line(text, words.name.length + index)),
  };
}

/** Coordinates of events at a size, time from top to bottom. */
export function drawMoves(moves: readonly Move[], size: DrawingSize): MovesDrawing {
  const words = moves.map((move) => wordsOf(move, size));
  const years = moves.map(({ moment }) => Math.floor(moment));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const starts = yearStarts(first, last, moves, words);
  const bottom = starts.at(-1) ?? TOP;
  const scale = scaleLinear().domain(starts.map((_, index) => first + index)).range(starts);
  const places = spread(moves.map(({ moment }) => ({ middle: scale(moment), room: 13 })), TOP, bottom);
  const middles = spread(moves.map((move, index) => ({ middle: scale(move.moment), room: words[index]?.room ?? 0 })), TOP - 4, bottom + 8);
  return {
    width: size.width,
    height: round(bottom + 10),
    axis: `M${AXIS},${TOP}V${round(bottom)}`,
    years: starts.slice(0, -1).map((y, index) => ({ x: 0, y: round(y + size.text * 0.35), text: String(first + index), tick: `M${AXIS - 14},${round(y)}H${AXIS}` })),
    moves: moves.map((move, index) => drawMove(move, words[index] ?? { name: [], details: [], room: 0 }, places[index] ?? 0, middles[index] ?? 0, size)),
  };
}
