import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { figuresIn, isSupported, keysOf } from '#lib/figures.ts';

const keys = (text: string): string[] => figuresIn(text).map(({ key }) => key);

describe('figures of a text', () => {
  const texts: Record<string, string[]> = {
    'On March 12, 2025, it paid $350,000.': ['2025-03-12', '350000'],
    'In March 2025 and on June 3': ['2025-03', '--06-03'],
    'from 2016 to 2018, 5.4 million of 11,510,769 dollars': ['2016', '2018', '5400000', '11510769'],
    '82 percent of 628 answers, v1.37 and 2025.1': ['82', '628', '2025'],
    'In March they met; may they meet in May.': [],
    'May 13, 14 and 15, 2026': ['--05-13', '14', '15', '2026'],
  };
  for (const [text, expected] of Object.entries(texts)) test(text, () => assert.deepEqual(keys(text), expected));
});

test('an amount is the same however it is written', () => {
  assert.deepEqual(keys('$5.4 million'), keys('5,400,000'));
});

test('a day supports its month, its year and the day without a year, and no other', () => {
  const support = keysOf(['It closed on June 1, 2025, with 9 members.'], ['2024-03/2024-05-07']);
  for (const key of ['2025-06-01', '2025-06', '2025', '--06-01', '9', '2024-03', '2024-05-07', '2024']) assert.ok(support.has(key), key);
  for (const key of ['2025-06-03', '2025-07', '10', '2024-04']) assert.ok(!support.has(key), key);
});

test('a rounded amount is supported by the exact one, another is not', () => {
  const support = keysOf(['Revenue was $11,510,769 in 2013, net assets -$366,201.']);
  const supported = (text: string): boolean[] => figuresIn(text).map((figure) => isSupported(figure, support));
  assert.deepEqual(supported('$11.51 million, 11.5 million, $11.52 million, 12, 0.37 million'), [true, true, false, false, true]);
});
