import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { writeTree } from '#gates/fixtures/base.ts';
import { checkOutput } from '#gates/output.ts';
import { CLEAN, page } from '#gates/output/fixtures.ts';
import { formatFindings } from '#gates/print.ts';
import { guides } from '#schemas/problems/guide.ts';
import type { ExampleFiles, RuleGuide } from '#schemas/problems/guide/example.ts';
import { problems } from '#schemas/problems.ts';
import type { Finding, Problem, Rule } from '#schemas/problems.ts';

/** Elements of a page's head, each of which an example replaces as a whole. */
const HEAD = [/<title>.*?<\/title>/, /<link rel="canonical"[^>]*>/];

/** The clean page with an example in its place. */
function pageWith(example: string): string {
  const element = HEAD.find((pattern) => pattern.test(example));
  const parts = '<h2 id="part">A part</h2><form action="/about/" data-search="/?q=a"><button type="submit">Go</button></form><p><a href="/">Home</a></p>';
  return element ? page('/about/', { main: parts }).replace(element, () => example) : page('/about/', { main: `${parts}\n${example}` });
}

async function findingsOf(example: ExampleFiles): Promise<Finding[]> {
  const files = Object.entries(example).map(([path, file]) => [path.replace('dist/', ''), path.endsWith('.html') ? pageWith(String(file)) : String(file)] as const);
  const folder = writeTree({ ...CLEAN, ...Object.fromEntries(files) });
  try {
    return (await checkOutput(folder, { buildRecord: join(folder, 'build.json') })).findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what the guide calls wrong in a built site is answered by the rule, and what it calls right by nothing', () => {
  for (const [rule, { example }] of Object.entries<RuleGuide>(guides)) {
    const { gate }: Problem = problems[rule as Rule];
    if (gate !== 'output' || !example) continue;
    test(rule, async () => {
      const wrong = await findingsOf(example.wrong);
      assert.ok(wrong.some((found) => found.rule === rule), formatFindings(wrong));
      assert.equal(formatFindings(await findingsOf(example.right)), 'No findings.');
    });
  }
});
