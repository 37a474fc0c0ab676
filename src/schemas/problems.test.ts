import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byPlace, finding, problems, suggestionText } from '#schemas/problems.ts';
import type { Problem } from '#schemas/problems.ts';

const place = { path: 'content/a.yaml', line: 2, column: 3 };

test('a finding is filled from the catalogue', () => {
  const { what, cure, rule, line } = finding('unknown-fact', place, { id: 'x', suggestion: suggestionText('y') });
  assert.deepEqual({ what, cure, rule, line }, { what: 'no fact has the id "x"', cure: 'Add the fact to content/facts, or use an existing id (did you mean "y"?).', rule: 'unknown-fact', line: 2 });
});

test('a finding has the severity of its rule, and a proposal where one is given', () => {
  const change = { from: 'robust ', to: '', certain: false };
  const { severity, change: proposed } = finding('forbidden-word', place, { found: 'robust', advice: 'drop the word' }, change);
  assert.deepEqual([severity, proposed], ['warning', change]);
  assert.equal(finding('empty-file', place).severity, 'error');
  assert.equal('change' in finding('empty-file', place), false);
});

test('a detail that is not given is a mistake in the code', () => {
  assert.throws(() => finding('unknown-fact', place, { id: 'x' }), /unknown-fact needs the detail "suggestion"/);
});

test('findings are ordered by file and place', () => {
  const found = [finding('empty-file', { ...place, line: 10 }), finding('not-text', place), finding('empty-file', place), finding('empty-file', { ...place, path: 'content/0.yaml' })];
  assert.deepEqual(found.sort(byPlace).map(({ path, line, rule }) => `${path}:${line} ${rule}`), ['content/0.yaml:2 empty-file', 'content/a.yaml:2 empty-file', 'content/a.yaml:2 not-text', 'content/a.yaml:10 empty-file']);
});

describe('every entry of the catalogue is written alike', () => {
  for (const [rule, { what, why, cure }] of Object.entries<Problem>(problems)) {
    test(rule, () => {
      assert.match(rule, /^[a-z]+(-[a-z]+)*$/);
      assert.doesNotMatch(what, /\.$/);
      assert.match(why, /^[A-Z].*\.$/);
      assert.match(cure, /^([A-Z].*[.…]|\{\w+\})$/);
    });
  }
});
