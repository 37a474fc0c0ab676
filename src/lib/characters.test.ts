import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHidden } from '#lib/characters.ts';

test('control characters, directions of writing, zero-width characters and halves are hidden', () => {
  for (const character of ['\u0000', '\u001b', '\u0085', '\u200b', '\u202e', '\u2069', '\ufeff', '\u{e0041}', '\ud800', '\udfff', '\ue000', '\uffff', '\u{10ffff}']) {
    assert.equal(findHidden(`ab${character}c`)?.index, 2, JSON.stringify(character));
  }
});

test('a hidden character is told by its number', () => {
  assert.deepEqual([findHidden('\u0000'), findHidden('a\u{e0041}')].map((found) => found?.code), ['U+0000', 'U+E0041']);
});

test('what writing needs is not', () => {
  assert.equal(findHidden('a\tb\r\nc – “d”\u2009e\u00ad 👩‍💻 می‌خواهم שלום 漢字'), undefined);
});
