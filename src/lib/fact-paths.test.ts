import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MOST_ON_A_PAGE, factPathsOf, pageOfFact } from '#lib/fact-paths.ts';
import type { DatedId } from '#lib/fact-paths.ts';

/** A year with so many facts, all of March but the given ones. */
function year(count: number, ...given: DatedId[]): DatedId[] {
  return [...given, ...Array.from({ length: count - given.length }, (_, index) => ({ id: `march-${index}`, date: '2025-03' }))];
}

const JUNE = { id: 'june', date: '2025-06-30' };
const JULY = { id: 'july', date: '2025-07-01' };

test('a year is one page as long as its facts fit on it', () => {
  const paths = factPathsOf(year(MOST_ON_A_PAGE, JUNE, JULY));
  assert.deepEqual([paths.get('june'), paths.get('july')], ['/timeline/2025/#june', '/timeline/2025/#july']);
});

describe('with one fact more', () => {
  const later = (date: string): boolean => factPathsOf(year(MOST_ON_A_PAGE + 1, { id: 'x', date })).get('x') === '/timeline/2025/july/#x';

  test('those from July on stand on a second page', () => {
    const paths = factPathsOf(year(MOST_ON_A_PAGE + 1, JUNE, JULY));
    assert.deepEqual([paths.get('june'), paths.get('july')], ['/timeline/2025/#june', '/timeline/2025/july/#july']);
  });

  for (const date of ['2025', '2025/2026', '2025-06~', '2025-06-30/2025-08', '../2025-06']) test(`${date} stays on the first`, () => assert.ok(!later(date)));
  for (const date of ['2025-07', '2025-12~', '2025-07-01/2026-01', '../2025-07-23']) test(`${date} is on the second`, () => assert.ok(later(date)));
});

test('one long year makes no other one long, and facts without a date are one page however many there are', () => {
  const undated = Array.from({ length: MOST_ON_A_PAGE + 1 }, (_, index) => ({ id: `timeless-${index}` }));
  const paths = factPathsOf([...year(MOST_ON_A_PAGE + 1, JULY), { id: 'other', date: '2024-07' }, ...undated]);
  assert.deepEqual([paths.get('july'), paths.get('other'), paths.get('timeless-0')], ['/timeline/2025/july/#july', '/timeline/2024/#other', '/timeline/undated/#timeless-0']);
});

test('the page of a fact is its path without its place', () => {
  assert.equal(pageOfFact('/timeline/2025/july/#july'), '/timeline/2025/july/');
});
