import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CollectionName } from '#schemas/collections.ts';
import { ownWordsOf } from '#schemas/own-words.ts';

const found = (collection: CollectionName, data: unknown): string[] => ownWordsOf(collection, data).map(({ path, text, style }) => `${path.join('.')}: ${text}${style ? ' (style)' : ''}`);

describe('the site’s own words of a record', () => {
  test('are what its schema says, wherever it stands', () => {
    assert.deepEqual(found('facts', { id: 'a', statement: 'S', note: 'N', kind: 'event' }), ['statement: S (style)', 'note: N (style)']);
    assert.deepEqual(found('guides', { title: 'T', questions: [{ question: 'Q', answers: [{ answer: 'A' }, { answer: 'B' }] }] }), ['title: T (style)', 'questions.0.question: Q (style)', 'questions.0.answers.0.answer: A (style)', 'questions.0.answers.1.answer: B (style)']);
  });

  test('keep their voice through limits and descriptions', () => {
    assert.deepEqual(found('facts', { label: 'L' }), ['label: L (style)']);
    assert.deepEqual(found('articles', { navigation: 'N', summary: 'S' }), ['navigation: N (style)', 'summary: S (style)']);
    assert.deepEqual(found('eras', { name: 'N', text: 'T' }), ['name: N', 'text: T']);
  });

  test('of a choice are those of the shape that "type" names', () => {
    assert.deepEqual(found('series', { title: 'T', chart: { type: 'calendar', finding: 'F', phase: { before: 'B' } } }), ['title: T', 'chart.phase.before: B', 'chart.finding: F']);
    assert.deepEqual(found('drawings', { type: 'layers', title: 'T', stacks: [{ label: 'S', blocks: [{ does: 'D' }] }] }), ['title: T (style)', 'stacks.0.label: S (style)', 'stacks.0.blocks.0.does: D (style)']);
  });

  test('are not titles of sources, names and what people type', () => {
    assert.deepEqual(found('sources', { title: 'T', publisher: 'P', authors: ['A'], note: 'N' }), ['note: N (style)']);
    assert.deepEqual(found('judgments', { query: 'Q' }), []);
  });

  test('are looked for without fail in a record of any shape', () => {
    for (const data of [undefined, null, 'x', [], [1], { statement: 4 }, { chart: { type: 'none', finding: 'F' } }, JSON.parse('{"__proto__": {"statement": "x"}}')]) {
      assert.deepEqual(found('facts', data), []);
      assert.deepEqual(found('series', data), []);
    }
  });
});
