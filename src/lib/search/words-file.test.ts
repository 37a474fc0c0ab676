import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsBesideNames } from '#lib/search/words-file.ts';

test('words that stand twice and in no name are listed in order', () => {
  const records = [{ kind: 'term', path: '/glossary/fork/', title: 'Fork', aliases: [{ name: 'Split project' }], weight: 1 }];
  assert.deepEqual(wordsBesideNames(['Quarrel and fork', 'A quarrel about budgets, a split', 'budgets once, 2025 2025'], { synonyms: [], records }), ['budgets', 'quarrel']);
});
