import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Mention } from '#cli/outside-links/addresses.ts';
import { outsideAddresses } from '#cli/outside-links/addresses.ts';
import { findCopy, timestampOf } from '#cli/outside-links/archive.ts';
import { formatMemory, isLasting, readMemory, remember } from '#cli/outside-links/memory.ts';
import { checkLinks } from '#cli/outside-links/run.ts';
import type { Run } from '#cli/outside-links/run.ts';
import { inTurns } from '#cli/outside-links/turns.ts';
import type { Answer, Web } from '#cli/outside-links/web.ts';
import type { RelatedRecord } from '#schemas/references.ts';

const TODAY = '2026-12-06';
const wait = async (): Promise<void> => undefined;
const COPY = 'http://web.archive.org/web/20150301000000/https://gone.example/page';

function record(collection: RelatedRecord['collection'], id: string, data: object): RelatedRecord {
  const path = `content/${collection}/${id}.yaml`;
  return { collection, id, path, data, valid: true, locate: (keys) => ({ path, line: 1 + Object.keys(data).indexOf(String(keys[0])), column: 1 }) };
}

/** A web of addresses with their answers; every other one gives none. */
function webOf(answers: Record<string, Partial<Answer>>, copies: Record<string, string> = {}): Web {
  return {
    ask: async (_method, { href }) => {
      const found = answers[href];
      if (!found) throw new Error('its name is not known');
      return { status: 200, challenge: false, body: '', ...found };
    },
    read: async ({ searchParams }) => {
      const url = copies[searchParams.get('url') ?? ''];
      return { status: 200, challenge: false, body: JSON.stringify({ archived_snapshots: url === undefined ? {} : { closest: { available: true, status: '200', url } } }) };
    },
  };
}

const mentions = outsideAddresses([
  record('sources', 'well', { title: 'A', url: 'https://well.example/' }),
  record('sources', 'well-2', { title: 'A', url: 'https://well.example/two' }),
  record('sources', 'gone', { title: 'B', url: 'https://gone.example/page#top', published: '2015-03' }),
  record('sources', 'copied', { title: 'C', url: 'https://gone.example/copied', archived: 'https://well.example/' }),
  record('organizations', 'moved', { name: 'D', links: [{ rel: 'homepage', url: 'https://moved.example/a#part' }] }),
  record('sources', 'quiet', { title: 'E', url: 'https://quiet.example/' }),
  record('sources', 'closed', { title: 'F', url: 'https://closed.example/' }),
]);
const web = webOf({
  'https://well.example/': {}, 'https://well.example/two': {}, 'https://gone.example/page': { status: 404 }, 'https://gone.example/copied': { status: 410 },
  'https://moved.example/a': { status: 301, location: 'https://new.example/b' }, 'https://new.example/b': {}, 'https://closed.example/': { status: 403 },
}, { 'https://gone.example/page': COPY, 'https://gone.example/copied': COPY });
const run = (change: Partial<Run> = {}) => checkLinks({ mentions, previous: '', web, today: TODAY, wait, ...change });

test('every address of the records is asked once, with all places that give it', () => {
  assert.equal(mentions.size, 7);
  assert.deepEqual(mentions.get('https://well.example/')?.map(({ place, key, wantsCopy }: Mention) => [place.path, key, wantsCopy]), [['content/sources/well.yaml', 'url', true], ['content/sources/copied.yaml', 'archived', true]]);
  assert.deepEqual(mentions.get('https://gone.example/copied')?.map(({ wantsCopy }) => wantsCopy), [false]);
});

test('the report says of each address what to write, exactly', async () => {
  const { report, open } = await run();
  assert.equal(open, 4);
  assert.match(report, /^7 outside addresses asked on 2026-12-06: 2 answer, 2 gone, 1 moved for good, 1 no answer this time, 1 not judged\.\n/);
  assert.match(report, /- `https:\/\/gone\.example\/page`: it answers 404, since 2026-12-06\n {2}- `content\/sources\/gone\.yaml`, line 2: `archived: https:\/\/web\.archive\.org\/web\/20150301000000\/https:\/\/gone\.example\/page`\n/);
  assert.match(report, /- `https:\/\/gone\.example\/copied`: it answers 410, since 2026-12-06\n {2}- `content\/sources\/copied\.yaml`, line 2\n/);
  assert.match(report, /- `https:\/\/moved\.example\/a`: it moved for good\n {2}- `content\/organizations\/moved\.yaml`, line 2: `url: https:\/\/new\.example\/b#part`\n/);
});

test('an address without an answer is taken for gone after two weeks, and forgotten once it answers', async () => {
  const first = await run({ today: '2026-11-22' });
  assert.match(first.report, /## No answer this time: 1/);
  const third = await run({ previous: first.report });
  assert.match(third.report, /- `https:\/\/quiet\.example\/`: its name is not known, since 2026-11-22/);
  assert.doesNotMatch(third.report, /## No answer/);
  assert.deepEqual([...remember(new Map([['https://a.example/', '2026-01-01']]), new Map([['https://a.example/', { kind: 'ok' }]]), TODAY)], []);
  assert.deepEqual([isLasting('2026-11-22', TODAY), isLasting('2026-11-23', TODAY)], [true, false]);
});

test('a run in which hardly any address answers reports nothing', async () => {
  await assert.rejects(run({ web: webOf({}) }), /7 of 7 addresses do not answer/);
});

test('a memory that was tampered with is no memory', () => {
  const kept = new Map([['https://a.example/-->', '2026-11-22']]);
  assert.deepEqual(readMemory(`words\n${formatMemory(kept)}\n`), kept);
  assert.equal(formatMemory(kept).split('-->').length, 2);
  for (const text of ['', '<!-- failing since {bad} -->', '<!-- failing since {"https://a.example/":"yesterday"} -->', '<!-- failing since {"no address":"2026-01-01"} -->', '<!-- failing since [] -->']) assert.equal(readMemory(text).size, 0, text);
});

test('a report fits into an issue however much there is to say, and the whole one says it all', async () => {
  const many = outsideAddresses(Array.from({ length: 1500 }, (_, index) => record('sources', `s${index}`, { url: `https://h${index % 40}.example/${'long/'.repeat(30)}${index}` })));
  const { report, whole } = await run({ mentions: many, web: webOf(Object.fromEntries([...many.keys()].map((address) => [address, { status: 404 }]))) });
  assert.ok(report.length <= 60_000, String(report.length));
  assert.ok(/\n- and 1\d{3} more, in the log of the run\n/.test(report));
  assert.ok(whole.includes('h39.example/') && whole.split('it answers 404').length === 1501);
});

test('a hostile answer cannot write Markdown, mentions or workflow commands into the report', async () => {
  const hostile = 'https://new.example/`<img src=x>`@who?a=`b`&c=[x](y)#`##[set-output name=open;]0';
  const { report } = await run({ web: { ...web, ask: async (method, address) => (address.host === 'moved.example' ? { status: 301, location: hostile, challenge: false, body: '' } : address.host === 'new.example' ? { status: 200, challenge: false, body: '' } : web.ask(method, address)) } });
  const line = report.split('\n').find((each) => each.includes('new.example')) ?? '';
  assert.equal(line.split('`').length, 5, line);
  assert.doesNotMatch(line, /[<>[\]]/);
});

describe('an archived copy', () => {
  const read = (body: string): Web['read'] => async () => ({ status: 200, challenge: false, body });

  test('is asked for near the date of publication', async () => {
    const asked: URL[] = [];
    await findCopy('https://a.example/?b=c&d', '2015-03', async (address) => (asked.push(address), { status: 200, challenge: false, body: '{}' }));
    assert.equal(asked[0]?.href, 'https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d&timestamp=201503');
    assert.deepEqual(['2015', '2015-03-07~', '../2025-05-19', '2010/2012', undefined, 'bad'].map(timestampOf), ['2015', '20150307', '20250519', '2010', undefined, undefined]);
  });

  test('is taken from the archive only, and over https', async () => {
    const snapshot = (url: string): string => JSON.stringify({ archived_snapshots: { closest: { available: true, status: '200', url } } });
    assert.equal(await findCopy('https://a.example/', undefined, read(snapshot(COPY))), COPY.replace('http:', 'https:'));
    for (const body of [snapshot('https://evil.example/web/20150301000000/x'), snapshot('https://web.archive.org/web/20150301000000/x\narchived: y'), '{"archived_snapshots":{}}', 'not JSON', '']) {
      assert.equal(await findCopy('https://a.example/', undefined, read(body)), undefined, body);
    }
  });
});

test('one host is asked one address at a time with pauses, several hosts at once', async () => {
  const [active, most, pauses] = [new Map<string, number>(), new Map<string, number>(), [] as number[]];
  let together = 0;
  const addresses = Array.from({ length: 12 }, (_, index) => `https://h${index % 3}.example/${index}`);
  const results = await inTurns(addresses, async (address) => {
    const { host } = new URL(address);
    active.set(host, (active.get(host) ?? 0) + 1);
    most.set(host, Math.max(most.get(host) ?? 0, active.get(host) ?? 0));
    together = Math.max(together, [...active.values()].reduce((sum, count) => sum + count, 0));
    await new Promise((done) => setImmediate(done));
    active.set(host, (active.get(host) ?? 0) - 1);
    return address;
  }, { hosts: 2, pause: 9, wait: async (milliseconds) => void pauses.push(milliseconds) });
  assert.deepEqual([...results.keys()].sort(), addresses.toSorted());
  assert.deepEqual([[...most.values()], together, pauses], [[1, 1, 1], 2, Array.from({ length: 9 }, () => 9)]);
});
