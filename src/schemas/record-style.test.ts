import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asOfRecord, checkRecordStyle } from '#schemas/record-style.ts';
import type { PlacedRecord } from '#schemas/record-style.ts';

const key = { path: 'content/a.yaml', line: 1, column: 1 };
const exact = { ...key, line: 2, column: 9 };

function record(data: unknown, found: typeof key | undefined): PlacedRecord {
  return { collection: 'facts', data, locate: () => key, find: () => found };
}

describe('the month to which a record holds', () => {
  test('is that of its last check', () => {
    assert.deepEqual([{ reviewed: '2026-11-22' }, { checked: '2025-03-02' }].map(asOfRecord), ['November 2026', 'March 2025']);
  });
  test('is not known of others', () => {
    assert.deepEqual([undefined, null, 'x', {}, { reviewed: 'yesterday' }, { reviewed: 2026 }, { checked: '2026-13-01' }].map(asOfRecord), Array(7).fill(undefined));
  });
});

describe('the style of a record', () => {
  test('is found at the place of the words, with a proposal', () => {
    const [found] = checkRecordStyle(record({ statement: 'It is currently so.', checked: '2026-11-22' }, exact));
    assert.deepEqual([found?.line, found?.change], [2, { from: 'currently', to: 'as of November 2026', certain: false }]);
  });
  test('is found where the value begins, without one, if the words are written otherwise', () => {
    const [found] = checkRecordStyle(record({ note: 'On 12 March 2025.' }, undefined));
    assert.deepEqual([found?.rule, found?.line, found?.change], ['date-form', 1, undefined]);
  });
  test('is not asked of values that are not the site’s own words', () => {
    assert.deepEqual(checkRecordStyle({ ...record({ title: 'A robust title', authors: ['Currently'] }, exact), collection: 'sources' }), []);
  });
});
