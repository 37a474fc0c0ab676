import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '#gates/content.ts';
import { CLEAN, FACTS, FIXTURE_DAY, TERM, fact, term, writeTree } from '#gates/fixtures/base.ts';
import { MEMORY_FILE, rememberChecks } from '#gates/memory.ts';

const FILES = Object.keys(CLEAN).length;

function withTree(use: (root: string) => void): void {
  const root = writeTree(CLEAN);
  try {
    use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Checks with what an earlier run kept; how many files were looked at, and what was found. */
function run(root: string): { looked: number; found: string[]; same: boolean } {
  const memory = rememberChecks(root);
  const { findings } = checkContent(root, FIXTURE_DAY, memory.check);
  memory.save();
  const anew = checkContent(root, FIXTURE_DAY).findings;
  return { looked: memory.looked(), found: findings.map(({ rule }) => rule), same: JSON.stringify(findings) === JSON.stringify(anew) };
}

test('a second run looks only at the file that changed, and finds the same as a check from nothing', () => withTree((root) => {
  assert.deepEqual(run(root), { looked: FILES, found: [], same: true });
  assert.deepEqual(run(root), { looked: 0, found: [], same: true });
  writeFileSync(join(root, TERM), term('', 'Money. [@papr]'));
  assert.deepEqual(run(root), { looked: 1, found: ['unknown-source'], same: true });
  writeFileSync(join(root, FACTS), fact({ date: '"2011-03-12"', subjects: '[nobody]' }));
  assert.deepEqual(run(root), { looked: 1, found: ['wrong-year-file', 'unknown-subject', 'unknown-source'], same: true });
}));

test('a rule that changed forgets everything', () => withTree((root) => {
  run(root);
  mkdirSync(join(root, 'src/lib'), { recursive: true });
  writeFileSync(join(root, 'src/lib/rule.ts'), 'export const one = 1;\n');
  assert.equal(run(root).looked, FILES);
}));

test('a memory that cannot be read is none', () => withTree((root) => {
  run(root);
  writeFileSync(join(root, MEMORY_FILE), '{"rules":');
  assert.equal(run(root).looked, FILES);
}));
