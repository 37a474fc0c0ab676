import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { answerFindings, explainFailures, overlayPage } from '#integrations/findings-middleware.ts';
import type { ShownFinding } from '#lib/shown-findings.ts';

const finding: ShownFinding = { rule: 'no-html', severity: 'error', path: 'content/a.mdx', line: 1, column: 1, what: 'w', why: 'y', cure: 'c', pages: ['/broken/'] };
const content = { settled: () => Promise.resolve(), shown: () => [finding, { ...finding, severity: 'warning' as const, pages: ['/warned/'] }] };
let explained = 0;
const page = overlayPage('/', { script: '/panel.ts', styles: '/site.css' });

/** A site of which every page but /fine/ fails, as Astro's development server does. */
function failing(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/fine/') {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.write('fi');
    response.end('ne');
    return;
  }
  response.writeHead(500, { 'Content-Type': 'text/html', 'Content-Length': 5 });
  response.write('stack');
  response.end();
}

const explain = explainFailures(content, { base: '/', page, explained: () => void (explained += 1) });
const server = createServer((request, response) => {
  answerFindings(content)(request, response, () => explain(request, response, () => failing(request, response)));
});
let origin = '';
before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  resolve();
})));
after(() => void server.close());

describe('the development server', () => {
  test('answers with all findings', async () => {
    const response = await fetch(`${origin}/base/__findings?t=1`);
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.deepEqual(await response.json(), { findings: content.shown() });
  });

  test('explains the failure of a page that a finding concerns', async () => {
    const response = await fetch(`${origin}/broken/?x`);
    assert.equal(response.status, 500);
    const text = await response.text();
    assert.equal(text, page);
    assert.ok(text.includes('src="/panel.ts"') && text.includes('src="/@vite/client"') && !text.includes('stack'));
    assert.equal(explained, 1);
  });

  test('leaves other failures and warnings as they are', async () => {
    for (const path of ['/bug/', '/warned/', '/file.js']) assert.equal(await (await fetch(`${origin}${path}`)).text(), 'stack', path);
    assert.equal(explained, 1);
  });

  test('leaves pages that can be shown as they are', async () => {
    assert.equal(await (await fetch(`${origin}/fine/`)).text(), 'fine');
  });
});

test('a page in place of a stack trace carries the base of the site', () => {
  const based = overlayPage('/site/', { script: '/panel.ts', styles: '/site.css' });
  assert.ok(based.includes('src="/site/panel.ts"'));
  assert.ok(based.includes('href="/site/site.css"'));
});
