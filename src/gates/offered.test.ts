import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkOffered, snapshotOf } from '#gates/check-offered.ts';
import type { ContentSnapshot, OfferedFile } from '#gates/check-offered.ts';
import { checkContent, readCheckedFiles } from '#gates/content.ts';
import { CLEAN, FACTS, FIXTURE_DAY, OTHER_SOURCE, article, fact, facts, writeTree } from '#gates/fixtures/base.ts';
import type { Fixture, FixtureFile } from '#gates/fixtures/base.ts';
import { offerable, offeredFiles, smallInputs } from '#gates/fixtures/offered.ts';
import { readDictionary } from '#loaders/dictionary.ts';
import { inputs } from '#gates/fuzz/inputs.ts';
import { formatFinding } from '#gates/print.ts';
import { isOfWhole } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { site } from '#site.ts';

function withTree<Result>(files: Fixture['files'], use: (root: string) => Result): Result {
  const root = writeTree(files);
  try {
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const dictionary = readDictionary();

/** The clean tree as it travels to a browser. */
const published = JSON.parse(JSON.stringify(withTree(CLEAN, (root) => snapshotOf(readCheckedFiles(root), site.url)))) as ContentSnapshot;

function offer(files: Record<string, FixtureFile>, isPart = false): ReturnType<typeof checkOffered> {
  return checkOffered(published, offeredFiles(files).map((file): OfferedFile => ({ ...file, isPart })), FIXTURE_DAY, dictionary);
}

/** Findings in one order, as they are printed. */
function told(findings: readonly Finding[]): string {
  return findings.map(formatFinding).sort().join('\n');
}

function assertAlike(files: Record<string, string | Uint8Array>): void {
  const expected = withTree({ ...CLEAN, ...files }, (root) => checkContent(root, FIXTURE_DAY).findings.filter((found) => !isOfWhole(found)));
  const { findings, elsewhere } = offer(files);
  assert.equal(told([...findings, ...elsewhere]), told(expected));
}

describe('offered files have the findings that the command has, but for what concerns the whole', () => {
  for (const { name, files } of offerable) test(name, () => assertAlike(files));
});

test('so have hostile ones', () => {
  const hostile = smallInputs(inputs);
  assert.ok(hostile.length > 300, `${hostile.length} inputs`);
  for (const { files } of hostile) assertAlike(files);
});

describe('a part of a list', () => {
  test('joins the records of its file', () => {
    const { findings, elsewhere } = offer({ [FACTS]: fact({ id: 'acme-grows' }) }, true);
    assert.deepEqual([findings, elsewhere], [[], []]);
  });

  test('replaces the records that have its ids', () => {
    const { findings } = offer({ [FACTS]: facts(fact({ sources: '[papr]' })) }, true);
    assert.deepEqual(findings.map(({ rule, line }) => [rule, line]), [['unknown-source', 7]]);
  });
});

test('what offered files break in published ones is told apart', () => {
  const { findings, elsewhere } = offer({ [FACTS]: fact({ id: 'acme-ends' }) });
  assert.deepEqual(findings, []);
  assert.deepEqual([...new Set(elsewhere.map(({ rule }) => rule))], ['unknown-fact']);
  assert.ok(elsewhere.every(({ path, line }) => path !== FACTS && line > 0));
});

test('what was wrong before is not laid at the door of an offered file', () => {
  const broken = withTree({ ...CLEAN, ...article('Words. [@papr]') }, (root) => snapshotOf(readCheckedFiles(root), site.url));
  const { findings, elsewhere } = checkOffered(broken, offeredFiles({ 'content/sources/other.yaml': OTHER_SOURCE }), FIXTURE_DAY, dictionary);
  assert.deepEqual(findings.map(({ rule }) => rule), ['orphan-source']);
  assert.deepEqual(elsewhere, []);
});
