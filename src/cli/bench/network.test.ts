import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Link, UNTHROTTLED } from '#cli/bench/network.ts';

test('answers under way at once share the link and arrive whole', async () => {
  const link = new Link({ name: 'test', bytesPerSecond: 200_000, roundTrip: 50 });
  const started = performance.now();
  const received = [0, 0];
  await Promise.all(received.map((_, index) => link.carry(new Uint8Array(10_000), (part) => void (received[index] = (received[index] ?? 0) + part.length))));
  assert.deepEqual(received, [10_000, 10_000]);
  assert.ok(performance.now() - started >= 140, 'two times 10 KB at 200 KB a second and a round trip');
});

test('without throttling a body arrives in one piece', async () => {
  const parts: number[] = [];
  await new Link(UNTHROTTLED).carry(new Uint8Array(10_000), (part) => void parts.push(part.length));
  assert.deepEqual(parts, [10_000]);
});
