import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, beforeEach, describe, test } from 'node:test';
import { visit } from '#cli/outside-links/visit.ts';
import { Refusal, openWeb } from '#cli/outside-links/web.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const answer = (status: number, headers: Record<string, string> = {}): Handler => (_request, response) => void response.writeHead(status, headers).end();
const to = (status: number, location: string): Handler => answer(status, { location });
let times = 0;

/** What the server of the test does at each path. */
const PATHS: Record<string, Handler> = {
  '/': answer(200),
  '/ok': answer(200),
  '/slash/': answer(200),
  '/404': answer(404),
  '/410': answer(410),
  '/403': answer(403),
  '/999': answer(999),
  '/500': answer(500),
  '/challenge': answer(503, { 'cf-mitigated': 'challenge' }),
  '/moved': to(301, '/chain'),
  '/chain': to(308, '/ok'),
  '/for-now': to(302, '/ok'),
  '/then-for-now': to(301, '/for-now'),
  '/then-gone': to(301, '/404'),
  '/slash': to(301, '/slash/'),
  '/front': to(301, '/'),
  '/circle': to(302, '/circle-2'),
  '/circle-2': to(302, '/circle'),
  '/no-address': to(301, 'http://[bad'),
  '/script': to(301, 'javascript:alert(1)'),
  '/endless': (request, response) => to(302, `/endless?${Number(request.url?.split('?')[1] ?? 0) + 1}`)(request, response),
  '/no-head': (request, response) => answer(request.method === 'HEAD' ? 405 : 200)(request, response),
  '/head-404': (request, response) => answer(request.method === 'HEAD' ? 404 : 200)(request, response),
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/slow': () => undefined,
  '/second-time': (request, response) => answer((times += 1) < 3 ? 503 : 200, { 'retry-after': '7' })(request, response),
  '/flood': (_request, response) => void response.writeHead(200).end('x'.repeat(300_000)),
};

const seen: IncomingMessage[] = [];
const server = createServer((request, response) => {
  seen.push(request);
  const handler = PATHS[request.url?.split('?')[0] ?? ''] ?? answer(418);
  handler(request, response);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => {
  server.close();
  server.closeAllConnections();
});

const web = openWeb({ userAgent: 'Test/1', timeout: 400, allowPrivate: true });
const waits: number[] = [];
const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
const visited = (path: string) => visit(`${origin}${path}`, web, wait);

beforeEach(() => {
  seen.length = 0;
  waits.length = 0;
  times = 0;
});

describe('what became of an address', () => {
  const expected: Record<string, Awaited<ReturnType<typeof visit>>> = {
    '/ok': { kind: 'ok' },
    '/404': { kind: 'gone', reason: 'it answers 404' },
    '/410': { kind: 'gone', reason: 'it answers 410' },
    '/then-gone': { kind: 'gone', reason: 'it answers 404' },
    '/403': { kind: 'closed', reason: 'it answers 403' },
    '/999': { kind: 'closed', reason: 'it answers 999' },
    '/challenge': { kind: 'closed', reason: 'it answers 503' },
    '/500': { kind: 'silent', reason: 'it answers 500' },
    '/reset': { kind: 'silent', reason: 'it broke off' },
    '/slow': { kind: 'silent', reason: 'it took too long' },
    '/circle': { kind: 'silent', reason: 'it redirects in a circle' },
    '/endless': { kind: 'silent', reason: 'it redirects more than 10 times' },
    '/no-address': { kind: 'silent', reason: 'it redirects to what is no address' },
    '/front': { kind: 'front-page' },
    '/slash': { kind: 'ok' },
    '/for-now': { kind: 'ok' },
    '/no-head': { kind: 'ok' },
    '/head-404': { kind: 'ok' },
    '/second-time': { kind: 'ok' },
    // A new address is proposed only where it begins with https.
    '/moved': { kind: 'ok' },
  };
  for (const [path, outcome] of Object.entries(expected)) test(path, async () => assert.deepEqual(await visited(path), outcome));
});

/** The server of the test as if it stood at https://old.example: its redirects lead to https. */
async function visitedSafely(path: string): ReturnType<typeof visit> {
  const plain = (address: URL): URL => new URL(address.href.replace('https://old.example', origin));
  return visit(`https://old.example${path}`, { ask: (method, address) => web.ask(method, plain(address)), read: web.read }, wait);
}

test('a chain that leads on for good proposes its end, one that goes on for now the last lasting address', async () => {
  assert.deepEqual(await visitedSafely('/moved'), { kind: 'moved', to: 'https://old.example/ok' });
  assert.deepEqual(await visitedSafely('/then-for-now'), { kind: 'moved', to: 'https://old.example/for-now' });
});

test('HEAD settles what it can, with a name and nothing else of the visitor', async () => {
  await visited('/ok');
  assert.deepEqual(seen.map(({ method }) => method), ['HEAD']);
  assert.deepEqual([seen[0]?.headers['user-agent'], seen[0]?.headers.cookie, seen[0]?.headers.referer], ['Test/1', undefined, undefined]);
});

test('what does not answer is asked again after a pause, as long as the server wants but never more than a minute', async () => {
  await visited('/second-time');
  assert.deepEqual([seen.length, waits], [3, [7000]]);
  await visit(`${origin}/500`, { ...web, ask: async () => ({ status: 503, challenge: false, body: '', retryAfter: 9000 }) }, wait);
  assert.deepEqual(waits, [7000, 60_000]);
});

test('nothing is read of a page, and not all of a long answer', async () => {
  assert.equal((await web.ask('GET', new URL(`${origin}/flood`))).body, '');
  assert.equal((await web.read(new URL(`${origin}/flood`))).body.length, 64 * 1024);
});

describe('the real web refuses', () => {
  const real = openWeb({ userAgent: 'Test/1', timeout: 400 });
  const { port } = server.address() as AddressInfo;
  for (const address of [`http://127.0.0.1:${port}/ok`, 'http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'file:///etc/passwd']) {
    test(address.replace(`:${port}`, ':port'), async () => {
      await assert.rejects(real.ask('GET', new URL(address)), Refusal);
      assert.equal(seen.length, 0);
    });
  }

  test('a redirect into a private network', async () => {
    const outcome = await visit('https://a.example/b', { ask: (method, address) => (address.host === 'a.example' ? Promise.resolve({ status: 301, location: 'http://localhost/admin', challenge: false, body: '' }) : real.ask(method, address)), read: real.read }, wait);
    assert.deepEqual(outcome, { kind: 'refused', reason: 'it leads to a private network' });
  });

  test('a redirect to what is no web address', async () => {
    const outcome = await visit('https://a.example/b', { ask: (method, address) => (address.host === 'a.example' ? Promise.resolve({ status: 301, location: 'javascript:alert(1)', challenge: false, body: '' }) : real.ask(method, address)), read: real.read }, wait);
    assert.deepEqual(outcome, { kind: 'refused', reason: 'it begins with javascript:' });
  });
});
