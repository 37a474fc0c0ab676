import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textParts, visibleText } from '#lib/marked-text.ts';

test('a text is cut at its code spans and placeholders', () => {
  assert.deepEqual(textParts('Write `{a}` or {key}: {message}.', { message: 'what is wrong' }), [
    { text: 'Write ' }, { text: '{a}', mark: 'code' }, { text: ' or ' }, { text: 'key', mark: 'placeholder' }, { text: ': ' }, { text: 'what is wrong', mark: 'placeholder' }, { text: '.' },
  ]);
  assert.deepEqual(textParts('Only words, with a { brace.'), [{ text: 'Only words, with a { brace.' }]);
});

test('characters that cannot be seen are named', () => {
  assert.equal(visibleText('a\u202eb\u0000\n\tc'), 'a‹U+202E›b‹U+0000›\n\tc');
});
