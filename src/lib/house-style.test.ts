import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { styleOffences } from '#lib/house-style.ts';

const found = (text: string): string[] => styleOffences(text).map((offence) => `${offence.rule}: ${offence.found}`);
const proposed = (text: string, asOf?: string): string => styleOffences(text, asOf).toReversed().reduce((changed, { index, change }) => (change ? changed.slice(0, index) + change.to + changed.slice(index + change.from.length) : changed), text);

describe('words that are out', () => {
  for (const word of ['landscape', 'leveraged', 'robustly', 'game-changing', 'delves', 'underscoring', 'unlocks', 'new era']) {
    test(word, () => assert.deepEqual(found(`It was a ${word} of sorts.`), [`forbidden-word: ${word}`]));
  }

  test('words that age', () => assert.deepEqual(found('Today it is currently so.'), ['undated-now: Today', 'undated-now: currently']));

  test('parts of other words and names are left alone', () => assert.deepEqual(found('Pivotal hired from Delve; the journeyman was robustious.'), []));

  test('titles in quotation marks, citations and the landscape file are left alone', () => {
    assert.deepEqual(found('“A New Era, currently” and "The journey" in the CNCF’s landscape, the landscape file and landscape.yml. [@lf-2026-landscape]'), []);
  });

  test('a plain word, or none, is proposed', () => {
    assert.equal(proposed('They leveraged a robust tool and delved into it.'), 'They used a tool and looked into it.');
  });

  test('the month to which a text holds is proposed where it is known', () => {
    assert.equal(proposed('Currently it is closed.', 'November 2026'), 'As of November 2026 it is closed.');
    assert.deepEqual(styleOffences('It is currently so.').map(({ advice, change }) => [advice, change]), [['as of August 2026', undefined]]);
  });

  test('no proposal but that of a date is certain', () => {
    assert.deepEqual(styleOffences('Currently a pivotal 12 March 2025.', 'May 2025').map(({ change }) => change?.certain), [false, false, true]);
  });
});

/** Dates in other forms, with what is proposed. */
const WRONG: Record<string, [found: string, proposed: string]> = {
  'the day before the month': ['12 March 2025', 'March 12, 2025'],
  'the day before the month with a comma': ['12 March, 2025', 'March 12, 2025'],
  'the day before a shortened month': ['12 Mar. 2025', 'March 12, 2025'],
  'an ordinal': ['March 12th', 'March 12'],
  'an ordinal with a year': ['March 12th, 2025', 'March 12, 2025'],
  'an ordinal with "of"': ['3rd of June', 'June 3'],
  'an ordinal with a shortened month': ['Sept. 3rd, 2025', 'September 3, 2025'],
  'no comma before the year': ['March 12 2025', 'March 12, 2025'],
  'a comma after the month': ['March, 2025', 'March 2025'],
  'a shortened month': ['Sept. 2025', 'September 2025'],
  'a shortened month with a day': ['Mar 12', 'March 12'],
  'a shortened month with a day and a year': ['Mar 12, 2025', 'March 12, 2025'],
  'the ISO form': ['2025-03-12', 'March 12, 2025'],
  'slashes with one meaning': ['3/13/2025', 'March 13, 2025'],
  'slashes with the day first': ['13/3/25', 'March 13, 2025'],
};

describe('forms of dates', () => {
  for (const [name, [wrong, right]] of Object.entries(WRONG)) {
    test(name, () => {
      assert.deepEqual(found(`It closed on ${wrong} in the end.`), [`date-form: ${wrong}`]);
      assert.equal(proposed(`It closed on ${wrong} in the end.`), `It closed on ${right} in the end.`);
      assert.deepEqual(styleOffences(right), []);
    });
  }

  test('slashes with two meanings are proposed the American way, without certainty', () => {
    assert.deepEqual(styleOffences('3/12/2025').map(({ change }) => change), [{ from: '3/12/2025', to: 'March 12, 2025', certain: false }]);
  });

  for (const right of ['March 12, 2025', 'March 2025', 'May 2025', 'March 12', 'between May 7 and May 9', 'versions 1.35 of December 2025', 'the years 2016-2017', 'MAY-2025-03-12-x', 'of 9 March 12, 2025', 'May 13, 14 and 15, 2026', 'of March 40 companies']) {
    test(`${right} is fine`, () => assert.deepEqual(found(`It was ${right} then.`), []));
  }
});

describe('a day that does not exist is no matter of style', () => {
  for (const [day, advice] of Object.entries({ 'February 30, 2025': 'February 2025 has 28 days', '31 April': 'April has 30 days', '2025-02-29': 'February 2025 has 28 days', '13/13/2025': 'no month has that day' })) {
    test(day, () => assert.deepEqual(styleOffences(`On ${day}, it closed.`), [{ rule: 'impossible-day', index: 3, found: day, advice }]));
  }
});

test('offences come in the order of the text with their place', () => {
  assert.deepEqual(styleOffences('On 1 May 2025 a journey').map(({ index }) => index), [3, 16]);
});
