import type { Place } from '#schemas/problems.ts';

interface Placed {
  path: string;
  locate(path: readonly (string | number)[]): Place;
}

/** Records by file, and of each file the record in which a place stands: the last one that begins at or before it. */
export function recordFinder<Found extends Placed>(records: readonly Found[]): (place: Place) => Found | undefined {
  const files = new Map<string, { line: number; record: Found }[]>();
  for (const record of records) {
    const list = files.get(record.path) ?? [];
    list.push({ line: list.length === 0 ? 0 : record.locate([]).line, record });
    files.set(record.path, list);
  }
  return ({ path, line }) => files.get(path)?.findLast((each) => each.line <= line)?.record;
}
