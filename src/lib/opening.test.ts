import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingOf } from '#lib/opening.ts';

test('the opening of a text ends with the block that reaches the number of words', () => {
  const text = '\nOne two.\n\nThree four.\n\nFive six.\n';
  assert.equal(openingOf(text, 3), 'One two.\n\nThree four.\n\n…');
  assert.equal(openingOf(text, 5), 'One two.\n\nThree four.\n\nFive six.');
  assert.equal(openingOf(text, 99), 'One two.\n\nThree four.\n\nFive six.');
});
