import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { styleOffences } from '#lib/house-style.ts';

const found = (text: string): string[] => styleOffences(text).map((offence) => `${offence.rule}: ${offence.found}`);

describe('words that are out', () => {
  for (const word of ['landscape', 'leveraged', 'robustly', 'game-changing', 'delves', 'underscoring', 'unlocks', 'new era']) {
    test(word, () => assert.deepEqual(found(`It was a ${word} of sorts.`), [`forbidden-word: ${word}`]));
  }

  test('words that age', () => assert.deepEqual(found('Today it is currently so.'), ['undated-now: Today', 'undated-now: currently']));

  test('parts of other words and names are left alone', () => assert.deepEqual(found('Pivotal hired from Delve; the journeyman was robustious.'), []));

  test('titles in quotation marks, citations and the landscape file are left alone', () => {
    assert.deepEqual(found('“A New Era, currently” and "The journey" in the CNCF’s landscape, the landscape file and landscape.yml. [@lf-2026-landscape]'), []);
  });
});

describe('forms of dates', () => {
  const wrong: Record<string, string> = {
    'the day before the month': '12 March 2025', 'an ordinal': 'March 12th', 'an ordinal with "of"': '3rd of June', 'no comma before the year': 'March 12 2025', 'a comma after the month': 'March, 2025',
    'a shortened month': 'Sept. 2025', 'a shortened month with a day': 'Mar 12', 'the ISO form': '2025-03-12', 'slashes': '3/12/2025',
  };
  for (const [name, date] of Object.entries(wrong)) test(name, () => assert.deepEqual(found(`It closed on ${date} in the end.`), [`date-form: ${date}`]));

  test('a day that does not exist', () => assert.deepEqual(styleOffences('On February 30, 2025, it closed.'), [{ rule: 'date-form', index: 3, found: 'February 30, 2025', advice: 'February 2025 has 28 days: look the date up.' }]));

  for (const right of ['March 12, 2025', 'March 2025', 'May 2025', 'March 12', 'between May 7 and May 9', 'versions 1.35 of December 2025', 'the years 2016-2017', 'MAY-2025-03-12-x', 'of 9 March 12, 2025', 'May 13, 14 and 15, 2026']) {
    test(`${right} is fine`, () => assert.deepEqual(found(`It was ${right} then.`), []));
  }
});

test('offences come in the order of the text with their place', () => {
  assert.deepEqual(styleOffences('On 1 May 2025 a journey').map(({ index }) => index), [3, 16]);
});
