import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOrder, citationsIn, parseCitationGroup, withoutCitations } from '#lib/citations.ts';

test('a group holds one citation or several, each with or without a locator', () => {
  assert.deepEqual(parseCitationGroup('@a'), [{ id: 'a' }]);
  assert.deepEqual(parseCitationGroup('@a-1; @b, § 7'), [{ id: 'a-1' }, { id: 'b', locator: '§ 7' }]);
  assert.deepEqual(parseCitationGroup('@a, pp. 3, 4'), [{ id: 'a', locator: 'pp. 3, 4' }]);
});

test('what is not a citation comes back whole', () => {
  assert.deepEqual(parseCitationGroup('@A_b; @c d'), [{ id: '@A_b' }, { id: '@c d' }]);
});

test('citations in code do not count', () => {
  const text = 'One. [@a] `[@b]`\n\n```\n[@c]\n```\n\n~~~md\n[@d]\n~~~\n\nTwo. [@e;\n@a]';
  assert.deepEqual(citationsIn(text).map(({ id }) => id), ['a', 'e', 'a']);
});

test('numbers follow the first mention', () => {
  assert.deepEqual(citationOrder('[@b] [@a] [@b; @c]'), ['b', 'a', 'c']);
});

test('excerpts have no marks and no gaps', () => {
  assert.equal(withoutCitations('One. [@a] Two [not this].\n[@b, § 7]'), 'One. Two [not this].');
});
