import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ARTICLE, CLEAN, article, writeTree } from '#gates/fixtures/base.ts';
import { findingsOverlay } from '#integrations/findings-overlay.ts';
import { LiveContent } from '#integrations/live-content.ts';
import { shareWorkingRecords, workingRecords } from '#loaders/working.ts';

const broken = writeTree({ ...CLEAN, 'content/people/nobody.yaml': 'name: Nobody\n' });
after(() => {
  rmSync(broken, { recursive: true });
  shareWorkingRecords(undefined);
});

/** What the overlay does when Astro starts with a command. */
function start(command: string): { printed: string; scripts: string[]; plugins: number } {
  const result = { printed: '', scripts: [] as string[], plugins: 0 };
  const spy = mock.method(console, 'error', (text: string) => void (result.printed += text));
  try {
    void findingsOverlay().hooks['astro:config:setup']?.({
      command,
      config: { root: pathToFileURL(`${broken}/`) },
      injectScript: (_stage: string, code: string) => void result.scripts.push(code),
      updateConfig: ({ vite }: { vite: { plugins: unknown[] } }) => void (result.plugins += vite.plugins.length),
    } as never);
  } finally {
    spy.mock.restore();
  }
  return result;
}

test('a build, a preview and a check get nothing of the overlay', () => {
  for (const command of ['build', 'preview', 'sync']) {
    assert.deepEqual(start(command), { printed: '', scripts: [], plugins: 0 });
    assert.equal(workingRecords(), undefined);
  }
});

test('development prints findings, shares mended content and goes on', () => {
  const { printed, scripts, plugins } = start('dev');
  assert.match(printed, /content\/people\/nobody\.yaml:1:1 {2}missing-key/);
  assert.match(printed, /2 findings in 1 file\./);
  assert.deepEqual([scripts.length, plugins], [1, 1]);
  assert.equal(workingRecords()?.find(({ id }) => id === 'nobody')?.data['name'], 'Nobody');
});

test('a change is checked after a moment, and a text that cannot be shown is mended until it can', async () => {
  const root = writeTree(CLEAN);
  const content = new LiveContent(root);
  content.check();
  const sound = String(CLEAN[ARTICLE]);
  const rewritten: string[][] = [];
  content.onCheck((paths) => void rewritten.push(paths));
  for (const text of [article('It was <b>small</b>.')[ARTICLE] ?? '', sound]) {
    writeFileSync(join(root, ARTICLE), text);
    content.changed();
    content.changed();
    await content.settled();
  }
  assert.deepEqual(rewritten, [[ARTICLE], [ARTICLE]]);
  assert.deepEqual([content.findings, content.mendedText(ARTICLE)], [[], undefined]);
  rmSync(root, { recursive: true });
});

test('a finding is shown with its line and its pages', () => {
  const root = writeTree({ ...CLEAN, ...article('It was <b>small</b>.') });
  const content = new LiveContent(root);
  content.check();
  const found = content.shown().find(({ rule }) => rule === 'no-html');
  assert.deepEqual(found?.excerpt, { text: 'It was <b>small</b>.', marker: '       ^' });
  assert.ok(found.pages.includes('/history/overview/'));
  assert.equal(content.mendedText(ARTICLE)?.trim(), '');
  rmSync(root, { recursive: true });
});
