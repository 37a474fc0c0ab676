import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Refusal } from '#cli/new/draft.ts';
import type { Creation } from '#cli/new/plan.ts';
import { writeCreations } from '#cli/new/write.ts';
import { CLEAN, FACTS, TERM, writeTree } from '#gates/fixtures/base.ts';

const roots: string[] = [];
after(() => roots.forEach((root) => rmSync(root, { recursive: true })));

function tree(): string {
  const root = writeTree(CLEAN);
  roots.push(root);
  return root;
}

const file = (path: string, text: string, replaces?: string): Creation => ({ path, text, from: 1, to: 1, ...(replaces === undefined ? {} : { replaces }) });
const SOURCE = 'content/sources/new.yaml';
const list = String(CLEAN[FACTS]);

test('all files are written, and nothing else is left', () => {
  const root = tree();
  writeCreations(root, [file(SOURCE, 'a\n'), file(FACTS, 'b\n', list), file('content/changes/x.md', 'c\n')]);
  assert.deepEqual([SOURCE, FACTS, 'content/changes/x.md'].map((path) => readFileSync(join(root, path), 'utf8')), ['a\n', 'b\n', 'c\n']);
  assert.deepEqual(readdirSync(root), ['content']);
});

test('a file that appeared in the meantime is not overwritten, and no other file stays', () => {
  const root = tree();
  assert.throws(() => writeCreations(root, [file(SOURCE, 'a\n'), file(TERM, 'b\n')]), (error) => error instanceof Refusal && error.message.includes(TERM));
  assert.equal(readFileSync(join(root, TERM), 'utf8'), CLEAN[TERM]);
  assert.deepEqual(readdirSync(join(root, 'content/sources')), ['paper.yaml']);
  assert.deepEqual(readdirSync(root), ['content']);
});

test('a list that changed in the meantime stays as it is, and no other file stays', () => {
  const root = tree();
  assert.throws(() => writeCreations(root, [file(FACTS, 'b\n', `${list}\n`), file(SOURCE, 'a\n')]), /changed in the meantime/);
  assert.equal(readFileSync(join(root, FACTS), 'utf8'), list);
  assert.deepEqual(readdirSync(join(root, 'content/sources')), ['paper.yaml']);
});
