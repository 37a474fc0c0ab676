import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSequences } from '#review/sequences.ts';

/** A comparison written as one text: "-" what went, "+" what came. */
function told(before: string, after: string): string {
  return compareSequences([...before], [...after]).map((stretch) => (stretch.same ? stretch.after.join('') : `-${stretch.before.join('')}+${stretch.after.join('')} `)).join('|');
}

test('what is the same on both sides is told to be, as much as can be', () => {
  assert.equal(told('abc', 'abc'), 'abc');
  assert.equal(told('abcd', 'axcd'), 'a|-b+x |cd');
  assert.equal(told('', 'ab'), '-+ab ');
  assert.equal(told('ab', ''), '-ab+ ');
  assert.equal(told('xaybz', 'ab'), '-x+ |a|-y+ |b|-z+ ');
});

test('what would take too long to compare is told as replaced', () => {
  const [before, after] = [Array.from({ length: 3000 }, (_, index) => index), Array.from({ length: 3000 }, (_, index) => index * 2 + 1)];
  assert.equal(compareSequences(before, after).length, 1);
});
