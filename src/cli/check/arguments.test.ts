import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readWish } from '#cli/check/arguments.ts';

test('without words everything is checked, for people', () => {
  assert.deepEqual(readWish([]), { what: 'check', paths: [], format: 'text', watch: false, fix: false });
});

test('options and paths may stand in any order', () => {
  assert.deepEqual(readWish(['content/facts', '--format=sarif', '--fix', 'content/people']), { what: 'check', paths: ['content/facts', 'content/people'], format: 'sarif', watch: false, fix: true });
});

describe('what is not understood is said', () => {
  for (const [words, message] of [
    [['--wach'], 'there is no option --wach; did you mean --watch?'],
    [['-q'], 'there is no option -q'],
    [['--format', 'xml'], 'there is no format "xml"; the formats are text, json, github, sarif'],
    [['--watch', '--format', 'json'], '--watch is for people: leave --format out'],
  ] as const) {
    test(words.join(' '), () => assert.deepEqual(readWish(words), { what: 'error', message }));
  }
});
