import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropTitle, landingDirective, parseExcerpt } from '#lib/search/excerpt.ts';

test('an excerpt becomes runs of plain text', () => {
  assert.deepEqual(parseExcerpt('The <mark>directed</mark> <mark>fund</mark> has.'), [
    { text: 'The ', marked: false },
    { text: 'directed fund', marked: true },
    { text: ' has.', marked: false },
  ]);
});

test('signs that Pagefind escaped come back as text, never as markup', () => {
  assert.deepEqual(parseExcerpt('&lt;img onerror=x&gt; R&D'), [{ text: '<img onerror=x> R&D', marked: false }]);
});

test('a title at the beginning is dropped across marks', () => {
  assert.deepEqual(dropTitle(parseExcerpt('Mar <mark>12,</mark> 2025. The <mark>board</mark> met.'), 'Mar 12, 2025'), [
    { text: 'The ', marked: false },
    { text: 'board', marked: true },
    { text: ' met.', marked: false },
  ]);
});

test('the last words of a cut title are dropped too', () => {
  assert.deepEqual(dropTitle(parseExcerpt('… <mark>directed</mark> <mark>fund.</mark> A budget'), 'Linux Foundation directed fund'), [{ text: 'A budget', marked: false }]);
  assert.deepEqual(dropTitle(parseExcerpt('… since 2022. It was'), 'It was one since 2022.'), [{ text: 'It was', marked: false }]);
  assert.equal(dropTitle(parseExcerpt('fund members voted'), 'Directed fund').length, 1);
});

test('text that merely begins like the title is kept', () => {
  const runs = parseExcerpt('Kubernetesque things');
  assert.deepEqual(dropTitle(runs, 'Kubernetes'), runs);
});

test('the landing directive holds the first mark and its neighbors within the sentence', () => {
  assert.equal(landingDirective(parseExcerpt('It met. The old board of the <mark>fund</mark> voted well-nigh at once, then left.')), ':~:text=board%20of%20the%20fund%20voted%20well%2Dnigh%20at');
});

test('without a mark there is no directive', () => {
  assert.equal(landingDirective(parseExcerpt('Nothing marked')), '');
});
