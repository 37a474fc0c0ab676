import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clip, closest, countWords, dedent, firstSentences, indexLetter, plural, slugify } from '#lib/text.ts';

test('a slug is lower case words joined by hyphens', () => {
  assert.deepEqual(["What's new?", 'One & two', '  Übung (II) ', '501(c)(3)', '—'].map(slugify), ['what-s-new', 'one-two', 'ubung-ii', '501-c-3', '']);
});

test('words are what has letters or digits', () => {
  assert.equal(countWords('One – two, 3.5 percent … “four”'), 5);
});

test('the closest word is near or there is none', () => {
  assert.equal(closest('sumary', ['title', 'summary', 'summit']), 'summary');
  assert.equal(closest('ab', ['xy', 'abcdef']), 'xy');
  assert.equal(closest('openstack', ['kubernetes', 'ceph']), undefined);
  assert.equal(closest('a', []), undefined);
});

test('a long text is cut after a word', () => {
  assert.deepEqual([clip('One two', 7), clip('One two three', 9), clip('One, two', 6)], ['One two', 'One two…', 'One…']);
});

test('counts carry their noun', () => {
  assert.deepEqual([plural(1, 'source'), plural(0, 'source'), plural(1200, 'entry', 'entries')], ['1 source', '0 sources', '1,200 entries']);
});

test('titles are filed under a letter or under the number sign', () => {
  assert.deepEqual(['Éclair', '“Quoted”', '501(c)(3)', 'nova'].map(indexLetter), ['E', 'Q', '#', 'N']);
});

test('the first sentences are as many as fit, and at least one, with a full stop or without', () => {
  const text = 'It began small. It grew to 2.5 million! Did it last?';
  assert.deepEqual([firstSentences(text, 1), firstSentences(text, 8), firstSentences(text, 99)], ['It began small.', 'It began small. It grew to 2.5 million!', text]);
  assert.deepEqual([firstSentences('Without an end', 1), firstSentences('', 9)], ['Without an end', '']);
});

test('common indentation is taken off, and line breaks around the lines', () => {
  assert.equal(dedent('\n    a:\n      b\n\n    c\n  '), 'a:\n  b\n\nc');
  assert.equal(dedent('- a\n  b'), '- a\n  b');
  assert.equal(dedent(''), '');
});
