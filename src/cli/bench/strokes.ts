/** An event of a trace of the browser; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** How long it lasted, and how much of that its thread computed. */
  dur?: number;
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** Work of the main thread for one letter, in milliseconds. */
export interface Stroke {
  /** All tasks together. */
  work: number;
  /** The longest task: how long the page could not react. */
  longest: number;
}

/** How long after the last letter its tasks are counted, in microseconds. */
const REST = 1_000_000;

/**
 * Work of the main thread at each letter: all its tasks from the one that takes in the key until the next key, or a second after the last one. That
 * holds the handlers, the drawing of answers that the worker gives, and style, layout and paint. Long tasks would leave out all work below 50 ms,
 * and durations of events include the wait for a frame. Time is that which the thread computed, so that other programs do not count.
 */
export function strokesOf(events: readonly TraceEvent[]): Stroke[] {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown').toSorted((a, b) => a.ts - b.ts);
  const [main] = keys;
  if (!main) return [];
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid).toSorted((a, b) => a.ts - b.ts);
  const starts = keys.map(({ ts }) => tasks.findLast((task) => task.ts <= ts && task.ts + (task.dur ?? 0) >= ts)?.ts ?? ts);
  return starts.map((start, index) => {
    const end = Math.min(starts[index + 1] ?? Infinity, start + REST);
    const spent = tasks.filter(({ ts }) => ts >= start && ts < end).map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
    return { work: spent.reduce((total, part) => total + part, 0), longest: Math.max(0, ...spent) };
  });
}

/** What was seen on the page while a query was typed, and when, in milliseconds; of a letter when its key went down. */
export interface Mark {
  what: 'letter' | 'shown' | 'settled';
  at: number;
}

/** Milliseconds that a reader waits for a query; undefined where nothing came. */
export interface QueryTimes {
  /** From the first letter to the first hit of all. */
  firstHit: number | undefined;
  /** From the last letter to the first hits of the whole query. */
  shown: number | undefined;
  /** From the last letter to the last change of the list. */
  settled: number | undefined;
}

/** Times of a query from the marks of its letters and of the list, in the order in which the page came to them. */
export function queryTimes(marks: readonly Mark[]): QueryTimes {
  const [first, last] = [marks.findIndex(({ what }) => what === 'letter'), marks.findLastIndex(({ what }) => what === 'letter')];
  const since = (letter: number, what: Mark['what'], pick: 'find' | 'findLast'): number | undefined => {
    const mark = marks.slice(letter)[pick]((candidate) => candidate.what === what);
    return mark && mark.at - (marks[letter]?.at ?? 0);
  };
  if (first < 0) return { firstHit: undefined, shown: undefined, settled: undefined };
  return { firstHit: since(first, 'shown', 'find'), shown: since(last, 'shown', 'find'), settled: since(last, 'settled', 'findLast') };
}
