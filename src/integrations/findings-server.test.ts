import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { ARTICLE, CLEAN, article, writeTree } from '#gates/fixtures/base.ts';
import { overlayPlugin } from '#integrations/findings-overlay.ts';
import { LiveContent } from '#integrations/live-content.ts';
import type { ShownFinding } from '#lib/shown-findings.ts';
import { shareWorkingRecords } from '#loaders/working.ts';

/** How long a change may go unnoticed before the file is written again, in milliseconds. */
const PATIENCE = 2000;

const root = writeTree(CLEAN);
const content = new LiveContent(root);
content.check();
let server: ViteDevServer;
let origin = '';

before(async () => {
  mock.method(console, 'error', () => undefined);
  server = await createServer({ root, configFile: false, logLevel: 'silent', cacheDir: join(root, '.vite'), optimizeDeps: { noDiscovery: true }, server: { host: '127.0.0.1', port: 0 }, plugins: [overlayPlugin(content)] });
  await server.listen();
  origin = server.resolvedUrls?.local[0] ?? '';
});
after(async () => {
  await server.close();
  shareWorkingRecords(undefined);
  rmSync(root, { recursive: true });
});

/** Resolves when the server has told its pages that the findings are others. */
function told(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => socket.addEventListener('message', ({ data }) => {
    if ((JSON.parse(String(data)) as { event?: string }).event === 'content-findings') resolve();
  }));
}

async function findings(): Promise<ShownFinding[]> {
  const answer = await fetch(`${origin}__findings`);
  return ((await answer.json()) as { findings: ShownFinding[] }).findings;
}

test('a page is told when a file is broken and when it is mended', { timeout: 30_000 }, async () => {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}?token=${server.config.webSocketToken}`, 'vite-hmr');
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  assert.deepEqual(await findings(), []);
  for (const [text, rules] of [[article('It was <b>small</b>.')[ARTICLE], ['no-html']], [CLEAN[ARTICLE], []]] as const) {
    const heard = told(socket);
    const write = (): void => writeFileSync(join(root, ARTICLE), String(text));
    write();
    // The watcher may not have seen the first writing: it begins to watch while the server already answers.
    const again = setInterval(write, PATIENCE);
    await heard;
    clearInterval(again);
    assert.deepEqual((await findings()).map(({ rule }) => rule).toSorted(), rules);
  }
  socket.close();
});

test('a text that cannot be shown is served without what is wrong with it', async () => {
  writeFileSync(join(root, ARTICLE), article('It was {small}.\n\nIt grew. [@paper]')[ARTICLE] ?? '');
  content.changed();
  const id = join(root, ARTICLE);
  const served = await server.environments.ssr.pluginContainer.load(id);
  assert.equal(String(typeof served === 'string' ? served : '').trim(), 'It grew. [@paper]');
});
