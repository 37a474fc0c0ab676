import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryTimes, strokesOf } from '#cli/bench/strokes.ts';
import type { TraceEvent } from '#cli/bench/strokes.ts';

const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({ name: 'RunTask', pid: 1, tid: 1, ts, dur, ...more });
const key = (ts: number, type = 'keydown'): TraceEvent => ({ name: 'EventDispatch', pid: 1, tid: 1, ts, dur: 1, args: { data: { type } } });

test('work of a letter goes from the task that holds its key to that of the next', () => {
  const events = [
    task(0, 90_000), task(100_000, 20_000), key(105_000), key(106_000, 'input'), task(150_000, 30_000, { tdur: 10_000 }),
    task(300_000, 8_000), key(301_000), task(400_000, 2_000), task(2_000_000, 50_000), task(310_000, 40_000, { tid: 2 }),
  ];
  assert.deepEqual(strokesOf(events), [{ work: 30, longest: 20 }, { work: 10, longest: 8 }]);
  assert.deepEqual(strokesOf([task(0, 1)]), []);
});

test('times of a query are told from its first and last letter', () => {
  assert.deepEqual(queryTimes([
    { what: 'shown', at: 5 }, { what: 'letter', at: 10 }, { what: 'shown', at: 60 }, { what: 'settled', at: 70 },
    { what: 'letter', at: 200 }, { what: 'shown', at: 230 }, { what: 'settled', at: 231 }, { what: 'shown', at: 290 }, { what: 'settled', at: 300 },
  ]), { firstHit: 50, shown: 30, settled: 100 });
  assert.deepEqual(queryTimes([{ what: 'letter', at: 10 }, { what: 'shown', at: 42 }, { what: 'letter', at: 40 }]), { firstHit: 32, shown: undefined, settled: undefined });
  assert.deepEqual(queryTimes([{ what: 'letter', at: 10 }]), { firstHit: undefined, shown: undefined, settled: undefined });
});
