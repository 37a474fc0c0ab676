import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { askedDate, dateKey } from '#lib/search/day.ts';

const MARCH_12 = { year: 2025, month: 3, day: 12 };
const JUNE_1 = { year: 2025, month: 6, day: 1 };

describe('a query is a date', () => {
  test('where it is a year, or a month and a year in any order, alone or in a question', () => {
    assert.deepEqual(['2019', 'in 2019', 'What happened in 2019?'].map(askedDate), [{ year: 2019 }, { year: 2019 }, { year: 2019 }]);
    const march = { year: 2025, month: 3 };
    assert.deepEqual(['march 2025', '2025 Mar', 'events of March, 2025'].map(askedDate), [march, march, march]);
  });

  test('where it is a day with an English ending', () => {
    assert.deepEqual(['june 1st, 2025', '1 June 2025', 'on the 1st of june 2025'].map(askedDate), [JUNE_1, JUNE_1, JUNE_1]);
  });

  test('where the month is in another language, with its accents or without', () => {
    assert.deepEqual(['märz 2025', 'marz 2025', 'août 2025'].map(askedDate), [{ year: 2025, month: 3 }, { year: 2025, month: 3 }, { year: 2025, month: 8 }]);
    assert.deepEqual(['1. Juni 2025', '1 juin 2025', '1 de junio de 2025'].map(askedDate), [JUNE_1, JUNE_1, JUNE_1]);
  });

  test('where it is written as in ISO 8601 or with slashes after the year', () => {
    assert.deepEqual(['2025-03-12', '2025/3/12'].map(askedDate), [MARCH_12, MARCH_12]);
    assert.deepEqual(['2025-03', '2025/3', ' 3/2025 '].map(askedDate), [{ year: 2025, month: 3 }, { year: 2025, month: 3 }, { year: 2025, month: 3 }]);
  });
});

test('with dots the day comes first, with slashes the month, unless there is no such month', () => {
  assert.deepEqual(['12.3.2025', '12. 3. 2025', '12.03.2025'].map(askedDate), [MARCH_12, MARCH_12, MARCH_12]);
  assert.deepEqual(askedDate('3/12/2025'), MARCH_12);
  assert.deepEqual(askedDate('13/12/2025'), { year: 2025, month: 12, day: 13 });
});

describe('a query is no date', () => {
  test('where it is a release, or another word stands beside the date', () => {
    assert.deepEqual(['2025.1', 'openstack 2025', 'march 2025 vote'].map(askedDate), [undefined, undefined, undefined]);
  });

  test('where the year is missing or there are two, or a day has no month', () => {
    assert.deepEqual(['march', 'march 12', '2019 2020', '12 2025'].map(askedDate), [undefined, undefined, undefined, undefined]);
  });

  test('where the calendar has no such day, or the year is too far from those of the site', () => {
    assert.deepEqual(['feb 30 2025', '2025-02-29', '2025-13', '31.4.2025'].map(askedDate), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(askedDate('29 feb 2024'), { year: 2024, month: 2, day: 29 });
    assert.deepEqual(['1979', '2101'].map(askedDate), [undefined, undefined]);
    assert.deepEqual(['1980', '2100'].map(askedDate), [{ year: 1980 }, { year: 2100 }]);
  });
});

test('a key has two digits for months and days', () => {
  assert.deepEqual([{ year: 2025 }, { year: 2025, month: 3 }, JUNE_1].map(dateKey), ['2025', '2025-03', '2025-06-01']);
});
