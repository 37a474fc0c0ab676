import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { errorsFirst, excerptOf, findingsOf, fingerprintOf, pageOf, summaryOf } from '#lib/shown-findings.ts';
import type { ShownFinding } from '#lib/shown-findings.ts';

function found(changes: Partial<ShownFinding> = {}): ShownFinding {
  return { rule: 'no-html', severity: 'error', path: 'content/a.mdx', line: 1, column: 1, what: 'w', why: 'y', cure: 'c', pages: [], ...changes };
}

describe('the line of a finding', () => {
  test('has a sign under the column', () => {
    assert.deepEqual(excerptOf('one\ntwo <b>\n', 2, 5), { text: 'two <b>', marker: '    ^' });
  });

  test('is cut around the column where it is long', () => {
    const text = `${'a'.repeat(150)}<b>${'c'.repeat(150)}`;
    const { text: part, marker } = excerptOf(text, 1, 151) ?? { text: '', marker: '' };
    assert.ok(part.length <= 104 && part.startsWith('… a') && part.endsWith('c …'), part);
    assert.equal(part.slice(marker.length - 1, marker.length + 2), '<b>');
  });

  test('is left out where there is none', () => {
    assert.equal(excerptOf('one\n', 2, 1), undefined);
    assert.equal(excerptOf('one\n', 7, 1), undefined);
  });

  test('keeps its columns where tabs stand before them', () => {
    assert.deepEqual(excerptOf('\tx: 1', 1, 2), { text: ' x: 1', marker: ' ^' });
  });
});

test('a page is known without the base of the site', () => {
  assert.equal(pageOf('/a/b/', '/'), '/a/b/');
  assert.equal(pageOf('/site/a/', '/site/'), '/a/');
  assert.equal(pageOf('/site/index.html', '/site'), '/');
});

test('findings of a page come apart from the others, errors first', () => {
  const [warning, error, other] = [found({ severity: 'warning', pages: ['/a/'] }), found({ pages: ['/a/', '/b/'] }), found({ path: 'content/c.mdx' })];
  assert.deepEqual(findingsOf('/a/', [warning, error, other]), { here: [error, warning], elsewhere: [other] });
});

test('errors come first, and both kinds stay in their order', () => {
  const [one, two, three] = [found({ severity: 'warning' }), found({ line: 2 }), found({ line: 3 })];
  assert.deepEqual(errorsFirst([one, two, three]), [two, three, one]);
});

test('the count tells warnings apart', () => {
  assert.equal(summaryOf([found(), found({ line: 2 })]), '2 findings in 1 file');
  assert.equal(summaryOf([found(), found({ path: 'content/b.mdx', severity: 'warning' })]), '1 finding in 1 file, 1 warning');
  assert.equal(summaryOf([found({ severity: 'warning' })]), '1 warning');
  assert.equal(summaryOf([]), 'No findings');
});

test('another state of the findings has another fingerprint', () => {
  assert.notEqual(fingerprintOf([found()]), fingerprintOf([found({ line: 2 })]));
  assert.equal(fingerprintOf([found()]), fingerprintOf([found({ pages: ['/x/'] })]));
});
