import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertGolden } from '#checks/golden.ts';
import { checkContent } from '#gates/content.ts';
import { CLEAN, FIXTURE_DAY, writeTree } from '#gates/fixtures/base.ts';
import type { Fixture } from '#gates/fixtures/base.ts';
import { relationFixtures } from '#gates/fixtures/relations.ts';
import { shapeFixtures } from '#gates/fixtures/shape.ts';
import { styleFixtures } from '#gates/fixtures/style.ts';
import { syntaxFixtures } from '#gates/fixtures/syntax.ts';
import { formatFindings } from '#gates/print.ts';
import { problems } from '#schemas/problems.ts';
import type { Problem } from '#schemas/problems.ts';

const fixtures: Fixture[] = [...syntaxFixtures, ...styleFixtures, ...shapeFixtures, ...relationFixtures];
const golden = join(import.meta.dirname, 'golden');
const nameOf = ({ rule, variant }: Fixture): string => (variant === undefined ? rule : `${rule}.${variant}`);

function findingsOf(files: Fixture['files']): ReturnType<typeof checkContent>['findings'] {
  const root = writeTree(files);
  try {
    return checkContent(root, FIXTURE_DAY).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a clean tree has no findings', () => {
  assert.equal(formatFindings(findingsOf(CLEAN)), 'No findings.');
});

describe('each mistake is answered by its rule alone, in the words of the golden file', () => {
  for (const fixture of fixtures) {
    test(nameOf(fixture), () => {
      const findings = findingsOf({ ...CLEAN, ...fixture.files });
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [fixture.rule], formatFindings(findings));
      assertGolden(join(golden, `${nameOf(fixture)}.txt`), `${formatFindings(findings)}\n`);
    });
  }
});

test('every rule of the catalogue has a fixture', () => {
  const covered = new Set(fixtures.map(({ rule }) => rule));
  const rules = Object.entries<Problem>(problems).filter(([, { gate }]) => gate !== 'output').map(([rule]) => rule);
  assert.deepEqual(rules.filter((rule) => !covered.has(rule)), []);
});

test('every golden file belongs to a fixture, and no two fixtures share one', () => {
  const names = fixtures.map((fixture) => `${nameOf(fixture)}.txt`);
  assert.deepEqual(names.toSorted(), readdirSync(golden).toSorted());
});
