import { widestLine } from '#components/charts/text-width.ts';

/** A rectangle in the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A spot in the drawing. */
export interface Spot {
  x: number;
  y: number;
}

/** A label that wants to stand near a spot. */
export interface LabelRequest extends Spot {
  text: string;
  /** Print it in the best place even if that place is crowded; others are left out there. */
  required: boolean;
  /** It may stand right above its spot only, because beside it readers would take it for that of a neighbor. */
  above?: boolean;
}

/** A label with its place: the start, middle or end of its baseline. */
export interface PlacedLabel extends Spot {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

const DISTANCE = 7;

/** Whether two rectangles share room. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function contains(box: Box, { x, y }: Spot): boolean {
  return x > box.left - 2 && x < box.right + 2 && y > box.top - 2 && y < box.bottom + 2;
}

function candidatesOf({ x, y, text, above: only = false }: LabelRequest, size: number): PlacedLabel[] {
  const above = y - DISTANCE;
  if (only) return [{ text, x, y: above, anchor: 'middle' }];
  const below = y + DISTANCE + size * 0.75;
  const level = y + size * 0.35;
  return [
    { text, x, y: above, anchor: 'middle' }, { text, x: x + 3, y: above, anchor: 'end' }, { text, x: x - 3, y: above, anchor: 'start' },
    { text, x: x - DISTANCE, y: level, anchor: 'end' }, { text, x: x + DISTANCE, y: level, anchor: 'start' },
    { text, x, y: below, anchor: 'middle' }, { text, x: x + 3, y: below, anchor: 'end' }, { text, x: x - 3, y: below, anchor: 'start' },
  ];
}

/** Room that a placed label takes. */
export function boxOf({ text, x, y, anchor }: PlacedLabel, size: number): Box {
  const width = widestLine([text], size, true);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
}

function costOf(box: Box, taken: readonly Box[], marks: readonly Spot[], bounds: Box): number {
  const outside = Math.max(0, bounds.left - box.left) + Math.max(0, box.right - bounds.right) + Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom);
  return outside * 50 + taken.filter((other) => overlaps(box, other)).length * 1000 + marks.filter((mark) => contains(box, mark)).length * 10;
}

/** Places labels in order of importance, clear of each other and of the marks; an optional one without a clear place is left out. */
export function placeLabels(requests: readonly LabelRequest[], size: number, marks: readonly Spot[], bounds: Box): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const taken = placed.map((label) => boxOf(label, size));
    const rated = candidatesOf(request, size).map((label) => ({ label, cost: costOf(boxOf(label, size), taken, marks, bounds) }));
    const best = rated.reduce((least, next) => (next.cost < least.cost ? next : least));
    if (best.cost === 0 || request.required) placed.push(best.label);
  }
  return placed;
}

/** Spots every few units along a line of straight pieces, for labels to keep clear of. */
export function spotsAlong(points: readonly Spot[], step = 4): Spot[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    if (!to) return [from];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count }, (_, part) => ({ x: from.x + ((to.x - from.x) * part) / count, y: from.y + ((to.y - from.y) * part) / count }));
  });
}
