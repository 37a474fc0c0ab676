import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeTree } from '#gates/fixtures/base.ts';
import { checkOutput } from '#gates/output.ts';
import type { OutputResult } from '#gates/output.ts';
import { CLEAN, outputFixtures } from '#gates/output/fixtures.ts';
import type { OutputFixture } from '#gates/output/fixtures.ts';
import { formatFindings } from '#gates/print.ts';
import { problems } from '#schemas/problems.ts';
import type { Problem } from '#schemas/problems.ts';

const golden = join(import.meta.dirname, 'golden');
const nameOf = ({ rule, variant }: OutputFixture): string => (variant === undefined ? rule : `${rule}.${variant}`);

async function resultOf(files: OutputFixture['files']): Promise<OutputResult> {
  const folder = writeTree(files);
  try {
    const { findings, ...rest } = await checkOutput(folder, { buildRecord: join(folder, 'build.json') });
    return { ...rest, findings: findings.map((found) => ({ ...found, path: found.path.replace(folder, 'dist') })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares with the golden file; UPDATE_GOLDEN=1 writes it instead, for review. */
function assertGolden(name: string, printed: string): void {
  const file = join(golden, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, printed);
  assert.ok(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and read what it wrote`);
  assert.equal(printed, readFileSync(file, 'utf8'));
}

test('a clean site has no findings', async () => {
  const { findings, checks } = await resultOf(CLEAN);
  assert.equal(formatFindings(findings), 'No findings.');
  assert.equal(checks, Object.values<Problem>(problems).filter(({ gate }) => gate === 'output').length);
});

describe('each mistake is answered by its rule, in the words of the golden file', () => {
  for (const fixture of outputFixtures) {
    test(nameOf(fixture), async () => {
      const { findings } = await resultOf({ ...CLEAN, ...fixture.files });
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))].toSorted(), [fixture.rule, ...(fixture.also ?? [])].toSorted(), formatFindings(findings));
      assertGolden(nameOf(fixture), `${formatFindings(findings)}\n`);
    });
  }
});

test('every rule of the output gate has a golden message, and every message belongs to a test', () => {
  const names = readdirSync(golden).map((file) => file.replace(/\.txt$/, ''));
  const rules = Object.entries<Problem>(problems).filter(([, { gate }]) => gate === 'output').map(([rule]) => rule);
  assert.deepEqual(rules.filter((rule) => !names.some((name) => name.split('.')[0] === rule)), []);
  assert.deepEqual(names.toSorted(), outputFixtures.map(nameOf).toSorted());
});

test('a folder without pages is refused', async () => {
  await assert.rejects(resultOf({ 'icon.svg': '<svg/>' }), /holds no page/);
});
