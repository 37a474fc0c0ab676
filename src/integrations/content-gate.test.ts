import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { after, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkContent } from '#gates/content.ts';
import { CLEAN, writeTree } from '#gates/fixtures/base.ts';
import { formatFindings } from '#gates/print.ts';
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
    void contentGate().hooks['astro:config:setup']?.({ command, config: { root: pathToFileURL(`${root}/`) }, logger: { options: {} } } as never);
  } finally {
    spy.mock.restore();
  }
  return printed.join('');
}

test('a build of clean content starts without a word', () => {
  assert.equal(start(clean, 'build'), '');
});

test('a build stops at findings', () => {
  assert.throws(() => start(broken, 'build'), /^Error: The content gate stopped the build: 2 mistakes, printed above\.$/);
});

test('a stopped build ends with the findings: nothing is said of where in the code it stopped', () => {
  writeFileSync(join(broken, 'astro.config.mjs'), `import { contentGate } from ${JSON.stringify(import.meta.resolve('#integrations/content-gate.ts'))};\nexport default { integrations: [contentGate()] };\n`);
  const astro = join(dirname(findPackageJSON('astro', import.meta.url) ?? ''), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], { cwd: broken, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, timeout: 60_000 });
  const findings = formatFindings(checkContent(broken).findings);
  assert.equal(stderr.trim(), `${findings}\nThe content gate stopped the build: 2 mistakes, printed above.`);
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('a build goes on at warnings and counts them', () => {
  assert.equal(start(questionable, 'build'), '\nThe content gate: 1 warning in 1 file. Run "npm run check" to read them.');
});

test('development and a preview do not check content here', () => {
  for (const command of ['dev', 'preview']) assert.equal(start(broken, command), '');
});
