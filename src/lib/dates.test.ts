import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { daysInMonth, decimalYear, endsBeforeStart, firstDay, formatDate, formatShortDate, lastDay, machineDate, parseDate, sortKey, yearOf } from '#lib/dates.ts';

function mustParse(text: string): NonNullable<ReturnType<typeof parseDate>> {
  const value = parseDate(text);
  assert.ok(value, text);
  return value;
}

describe('a date keeps the precision of its source', () => {
  const formatted: Record<string, string> = {
    '2014': '2014', '2014-06': 'June 2014', '2014-06-07': 'June 7, 2014', '2025-06~': 'about June 2025', '2010/2012': '2010–2012',
    '2010-03/2012-05-01': 'March 2010 – May 1, 2012', '../2025-05-19': 'by May 19, 2025', '2025-06/..': 'from June 2025',
  };
  for (const [text, expected] of Object.entries(formatted)) test(`${text} reads ${expected}`, () => assert.equal(formatDate(text), expected));

  test('short months have three letters, May and June four at most', () => {
    assert.equal(formatShortDate('2014-09-07'), 'Sep 7, 2014');
    assert.equal(formatShortDate('2014-06'), 'June 2014');
  });
});

describe('what is not a date of the subset is refused', () => {
  for (const text of ['', '2014-13', '2014-00', '2014-02-29', '2014-04-31', '2014-6', '14', '2014/', '../..', '2010/2011/2012', '2014-06-07T10:00', '2014?', ' 2014', 'soon']) {
    test(JSON.stringify(text), () => assert.equal(parseDate(text), undefined));
  }
});

test('leap days exist in leap years only', () => {
  assert.deepEqual([2000, 1900, 2024, 2023].map((year) => daysInMonth(year, 2)), [29, 28, 29, 28]);
  assert.ok(parseDate('2024-02-29'));
});

test('first and last day of a date span all that it can mean', () => {
  const spans = ['2014', '2014-02', '2014-02-03'].map((text) => {
    const { start } = mustParse(text);
    assert.ok(start);
    return [firstDay(start), lastDay(start)];
  });
  assert.deepEqual(spans, [['2014-01-01', '2014-12-31'], ['2014-02-01', '2014-02-28'], ['2014-02-03', '2014-02-03']]);
});

test('an interval ends before it starts only where no reading allows it', () => {
  assert.deepEqual(['2012/2010', '2012-05/2012', '2012/2012-05', '../2010'].map((text) => endsBeforeStart(mustParse(text))), [true, false, false, false]);
});

test('dates sort by their first possible day, open starts by their end', () => {
  assert.deepEqual(['2015', '2014-06', '../2014-02', '2014', '2014-06-07'].toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)), ['2014', '../2014-02', '2014-06', '2014-06-07', '2015']);
  assert.throws(() => sortKey('soon'));
});

test('the year under which a date is filed', () => {
  assert.deepEqual(['2014-06', '2010/2012', '../2025-05-19'].map(yearOf), [2014, 2010, 2025]);
});

test('a place on a time axis', () => {
  assert.equal(decimalYear('2025'), 2025.5);
  assert.equal(decimalYear('2025-07-01'), 2025.5);
  assert.ok(decimalYear('2025-12-31') < 2026);
});

test('intervals have no machine date', () => {
  assert.deepEqual(['2014-06-07', '2014-06~', '2010/2012'].map(machineDate), ['2014-06-07', '2014-06', undefined]);
});
