import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalizeDate } from '#lib/normalize-date.ts';

describe('a date that can mean only one thing is put into the form of records', () => {
  for (const [written, date] of Object.entries({
    'March 12, 2025': '2025-03-12', 'March 12 2025': '2025-03-12', '12 March 2025': '2025-03-12', '12th March, 2025': '2025-03-12', 'Sept. 3, 2025': '2025-09-03', 'sep 2025': '2025-09',
    '2025/3/2': '2025-03-02', '2025.03.02': '2025-03-02', '2025-3-2': '2025-03-02', '20250302': '2025-03-02', '2025-3': '2025-03', '2025-03-12T09:00:00Z': '2025-03-12', ' 2025 ': '2025', 'May 2020': '2020-05',
  })) test(written, () => assert.equal(normalizeDate(written), date));
});

describe('a date that could mean two days, or does not exist, stays', () => {
  for (const written of ['12/03/2025', '3.12.2025', 'February 30, 2025', '2025-13-12', '2025-02-30', 'spring 2025', 'Marc 12, 2025', '12 March', 'soon', '']) test(written, () => assert.equal(normalizeDate(written), undefined));
});
