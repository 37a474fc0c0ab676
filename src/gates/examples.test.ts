import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkContent } from '#gates/content.ts';
import { FIXTURE_DAY, writeTree } from '#gates/fixtures/base.ts';
import { EXAMPLE_TREE, treeOf } from '#gates/fixtures/examples.ts';
import { formatFinding, formatFindings } from '#gates/print.ts';
import { contentGuides, guides } from '#schemas/problems/guide.ts';
import type { RuleGuide } from '#schemas/problems/guide/example.ts';
import { problems } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

function findingsOf(files: Parameters<typeof writeTree>[0]): Finding[] {
  const root = writeTree(files);
  try {
    return checkContent(root, FIXTURE_DAY).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the tree in which examples are tried has no findings', () => {
  assert.equal(formatFindings(findingsOf(EXAMPLE_TREE)), 'No findings.');
});

describe('what the guide calls wrong is answered by the rule alone, and what it calls right by nothing', () => {
  for (const [rule, { example }] of Object.entries(contentGuides)) {
    test(rule, () => {
      const wrong = findingsOf(treeOf(example.wrong));
      assert.deepEqual([...new Set(wrong.map((found) => found.rule))], [rule], formatFindings(wrong));
      assert.equal(formatFindings(findingsOf(treeOf(example.right))), 'No findings.');
    });
  }
});

test('the finding that the page of rules shows is one that the gate prints', () => {
  const text = readFileSync(join(import.meta.dirname, '../../content/pages/rules.mdx'), 'utf8');
  const [shown = ''] = findingsOf(treeOf(contentGuides['missing-attribute'].example.wrong)).map(formatFinding);
  assert.ok(text.includes(`\`\`\`\n${shown}\n\`\`\``), shown);
});

test('every guide belongs to a rule of the catalogue', () => {
  assert.deepEqual(Object.keys(guides).toSorted(), Object.keys(problems).toSorted());
});

describe('every guide is a short paragraph of whole sentences', () => {
  for (const [rule, { explanation }] of Object.entries<RuleGuide>(guides)) {
    test(rule, () => {
      const sentences = explanation.match(/[.!?](?=\s[A-Z]|\s`|$)/g) ?? [];
      assert.ok(sentences.length >= 2 && sentences.length <= 6, `${sentences.length} sentences`);
      assert.match(explanation, /^[A-Z].*\.$/);
      assert.doesNotMatch(explanation, /\{\w+\}/);
    });
  }
});
