import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CLEAN, writeTree } from '#gates/fixtures/base.ts';
import { contentGate } from '#integrations/content-gate.ts';

const clean = writeTree(CLEAN);
const broken = writeTree({ ...CLEAN, 'content/people/nobody.yaml': 'name: Nobody\n' });
const questionable = writeTree({ ...CLEAN, 'content/organizations/acme.yaml': 'name: "Acme"\nkind: company\nsummary: "A robust company."\n' });
after(() => [clean, broken, questionable].forEach((root) => rmSync(root, { recursive: true })));

/** What the gate prints when Astro starts with a command. */
function start(root: string, command: string): string {
  const printed: string[] = [];
  const spy = mock.method(console, 'error', (text: string) => void printed.push(text));
  try {
    void contentGate().hooks['astro:config:setup']?.({ command, config: { root: pathToFileURL(`${root}/`) } } as never);
  } finally {
    spy.mock.restore();
  }
  return printed.join('');
}

test('a build of clean content starts without a word', () => {
  assert.equal(start(clean, 'build'), '');
});

test('a build stops at findings', () => {
  assert.throws(() => start(broken, 'build'), /content gate found 2 mistakes/);
});

test('a build goes on at warnings and counts them', () => {
  assert.equal(start(questionable, 'build'), '\nThe content gate: 1 warning in 1 file. Run "npm run check" to read them.');
});

test('development and a preview do not check content here', () => {
  for (const command of ['dev', 'preview']) assert.equal(start(broken, command), '');
});
