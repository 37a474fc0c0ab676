import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { insertItem, positionOf } from '#cli/new/insert.ts';

const dated = (...dates: string[]): { id: string; date: string }[] => dates.map((date, index) => ({ id: `f${index}`, date }));

describe('the place of a fact among others', () => {
  test('is by date', () => {
    const others = dated('2025', '2025-02-10', '2025-03', '2025-12-31');
    assert.deepEqual(['2025-01-15', '2025-02-10', '2025-06/2026', '../2025-12-31'].map((date) => positionOf({ id: 'z', date }, others)), [1, 2, 3, 4]);
  });
  test('is by id on one day, and where there are no dates', () => {
    assert.equal(positionOf({ id: 'f0a', date: '2025-02' }, dated('2025-02', '2025-02')), 1);
    assert.equal(positionOf({ id: 'b' }, [{ id: 'a' }, { id: 'c' }]), 1);
    assert.equal(positionOf({ id: 'a' }, []), 0);
  });
  test('is where the fewest stand on the wrong side, when others are out of order', () => {
    assert.equal(positionOf({ id: 'z', date: '2025-05' }, dated('2025-12', '2025-01', '2025-02', '2025-06', '2025-07', '2025-01')), 3);
  });
});

const LIST = '# The year\n- id: a\n  x: 1\n\n# about b\n- id: b\n  x: 2\n';

describe('an item put into a list', () => {
  for (const [position, from, text] of [
    [0, 1, '- id: n\n\n# The year\n- id: a\n  x: 1\n\n# about b\n- id: b\n  x: 2\n'],
    [1, 5, '# The year\n- id: a\n  x: 1\n\n- id: n\n\n# about b\n- id: b\n  x: 2\n'],
    [2, 9, '# The year\n- id: a\n  x: 1\n\n# about b\n- id: b\n  x: 2\n\n- id: n\n'],
  ] as const) {
    test(`stands at position ${position}, and every other byte stays`, () => assert.deepEqual(insertItem(LIST, '- id: n\n', position, 2), { text, from, to: from }));
  }
  test('keeps the ends of lines', () => assert.equal(insertItem('- id: a\r\n  x: 1\r\n', '- id: n\n  x: 2\n', 1, 1).text, '- id: a\r\n  x: 1\r\n\r\n- id: n\r\n  x: 2\r\n'));
  test('ends the last line first where nobody did', () => assert.equal(insertItem('- id: a', '- id: n\n', 1, 1).text, '- id: a\n\n- id: n\n'));
  test('is refused where the list is written in another way', () => assert.throws(() => insertItem('[{id: a}]\n', '- id: n\n', 1, 1), /beginning at the start of a line/));
});
