/** What was counted can change from point to point; a line must not connect values that were counted differently. */

/** A point as far as its base matters. */
interface Based {
  x: number;
  y: number | null;
  name: string;
  /** What was counted. */
  base?: string;
}

/** A stretch of points of one base. */
export interface Base {
  /** Letter under which the drawing names it; the same wherever the base comes back. */
  mark: string;
  name: string;
  /** Places of its first and last point, and what readers call them. */
  from: number;
  to: number;
  span: string;
}

/** Breaks a line wherever the base changes from one known point to the next. */
export function cutAtBases<Point extends Based>(points: readonly Point[]): (Point | { x: number; y: null; name: '' })[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && before.base !== point.base && before.y !== null && point.y !== null ? [{ x: (before.x + point.x) / 2, y: null, name: '' as const }, point] : [point];
  });
}

/** Stretches of one base in order; empty where no point has a base. */
export function basesOf(points: readonly Based[]): Base[] {
  const known = points.filter((point) => point.y !== null && point.base !== undefined).toSorted((a, b) => a.x - b.x);
  const names = [...new Set(known.map((point) => point.base ?? ''))];
  const stretches: Base[] = [];
  for (const { x, name: place, base: name = '' } of known) {
    const last = stretches.at(-1);
    if (last?.name === name) Object.assign(last, { to: x, span: `${last.span.split('–')[0] ?? ''}–${place}` });
    else stretches.push({ mark: String.fromCharCode(65 + names.indexOf(name)), name, from: x, to: x, span: place });
  }
  return stretches;
}

/** Places of the breaks: midway between two stretches. */
export function breaksOf(bases: readonly Base[]): number[] {
  return bases.slice(1).map((base, index) => ((bases[index]?.to ?? base.from) + base.from) / 2);
}

/** One entry a letter with all its spans, for the key under a drawing. */
export function baseKey(bases: readonly Base[]): { mark: string; name: string; spans: string }[] {
  return [...Map.groupBy(bases, (base) => base.mark)].map(([mark, stretches]) => ({ mark, name: stretches[0]?.name ?? '', spans: stretches.map(({ span }) => span).join(', ') }));
}
