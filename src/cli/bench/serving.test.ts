import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FileServer } from '#cli/bench/serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'serving-'));
writeFileSync(join(folder, 'index.html'), 'word '.repeat(1000));
writeFileSync(join(folder, 'a.pf_index'), 'word '.repeat(10));
const server = new FileServer([folder], '/below/');
const origin = await server.start();
after(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

test('texts are sent with Brotli, chunks of the index as they are, and each answer is noted', async () => {
  const page = await fetch(`${origin}/below/`);
  assert.equal(page.headers.get('content-encoding'), 'br');
  assert.equal((await page.text()).length, 5000);
  const chunk = await fetch(`${origin}/below/a.pf_index`);
  assert.equal(chunk.headers.get('content-encoding'), null);
  assert.equal((await chunk.text()).length, 50);
  assert.equal((await fetch(`${origin}/below/none.json`)).status, 404);
  assert.deepEqual(server.sent.map(({ path }) => path), ['/below/', '/below/a.pf_index', '/below/none.json']);
  const [compressed = 0, whole, none] = server.sent.map(({ bytes }) => bytes);
  assert.ok(compressed > 0 && compressed < 100);
  assert.deepEqual([whole, none], [50, 0]);
});
