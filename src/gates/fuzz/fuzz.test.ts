import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { inputs } from '#gates/fuzz/inputs.ts';
import { runInputs } from '#gates/fuzz/run.ts';
import type { Judged } from '#gates/fuzz/run.ts';

/** As many hostile inputs as the trust boundary is proven with, at the least. */
const LEAST = 300;

const nameOf = ({ family, name }: { family: string; name: string }): string => `${family}: ${name}`;

test('there are at least 300 different inputs', () => {
  assert.equal(new Set(inputs.map(nameOf)).size, inputs.length);
  assert.ok(inputs.length >= LEAST, `${inputs.length} inputs`);
});

describe('every hostile or broken input ends in a finding at its place or in a correct page, within five seconds and 1 GB, with nothing read or run', () => {
  let judged: Judged[] = [];
  before(async () => {
    judged = await runInputs(inputs);
  });
  for (const family of new Set(inputs.map((input) => input.family))) {
    test(family, () => {
      const own = judged.filter(({ input }) => input.family === family);
      assert.equal(own.length, inputs.filter((input) => input.family === family).length);
      assert.deepEqual(own.filter(({ verdict }) => verdict.faults.length > 0).map(({ input, verdict }) => `${input.name}: ${verdict.faults.join('; ')}`), []);
    });
  }
});

test('an input that is answered by another rule, and one that is not answered, are noticed', async () => {
  const wrong = [{ family: 'a', name: 'b', files: () => ({ 'content/people/ann.yaml': 'name: 7\n' }), expected: ['symbolic-link' as const] }, { family: 'a', name: 'c', files: () => { throw new Error('broken'); }, expected: [] }];
  const { judge } = await import('#gates/fuzz/judge.ts');
  const verdicts = await Promise.all(wrong.map((input) => judge(input, '/nowhere', 'canary')));
  assert.deepEqual(verdicts.map(({ faults }) => faults.length), [1, 1]);
});
