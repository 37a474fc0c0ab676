import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CLEAN, SOURCE, writeTree } from '#gates/fixtures/base.ts';

const broken = writeTree({ ...CLEAN, 'content/people/nobody.yaml': 'name: "Nobody\n', 'content/sources/Big.yaml': SOURCE });
const clean = writeTree(CLEAN);
after(() => [clean, broken].forEach((root) => rmSync(root, { recursive: true })));

function check(cwd: string, ...paths: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts'), ...paths], { cwd, encoding: 'utf8' });
}

test('all findings of all files are printed in one go', () => {
  const { status, stdout } = check(broken);
  assert.equal(status, 1);
  assert.match(stdout, /^content\/people\/nobody\.yaml:2:1 {2}invalid-yaml\n {2}What: .+\n {2}Why: {2}.+\n {2}Cure: .+\n/m);
  assert.match(stdout, /^content\/sources\/Big\.yaml:1:1 {2}bad-file-name$/m);
  assert.match(stdout, /^2 findings in 2 files\.$/m);
});

test('paths limit what is printed', () => {
  assert.match(check(broken, 'content/people').stdout, /^1 finding in 1 file\.$/m);
  assert.equal(check(broken, 'content/glossary').status, 0);
});

test('clean content passes', () => {
  const { status, stdout } = check(clean);
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`^No findings\\.\n${Object.keys(CLEAN).length} records checked in [\\d.]+ s\\.\n$`));
});

test('a file that does not exist, or lies outside of the content, is no clean file', () => {
  for (const path of ['content/sorces', 'elsewhere.md']) assert.equal(check(clean, path).status, 2);
});

test('machines get the report alone', () => {
  const { status, stdout } = check(broken, '--format', 'json');
  assert.equal(status, 1);
  assert.equal((JSON.parse(stdout) as { errors: number }).errors, 2);
});
