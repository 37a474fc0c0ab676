import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf, leadToOne, splitArchived } from '#lib/addresses.ts';

describe('addresses of one document', () => {
  const same = documentOf('https://example.org/a/paper').document;
  for (const address of ['http://example.org/a/paper', 'https://www.example.org/a/paper/', 'https://EXAMPLE.org/a/paper?utm_source=x&fbclid=1', 'https://example.org/a/paper#page-3', 'https://example.org:443/a/paper#:~:text=money', 'https://web.archive.org/web/20250312000000/https://example.org/a/paper', 'https://web.archive.org/web/2025id_/http://www.example.org/a/paper/', 'https://archive.ph/20250101/https://example.org/a/paper']) {
    test(address, () => assert.equal(documentOf(address).document, same));
  }
  test('the order of parameters does not count', () => assert.equal(documentOf('https://a.example/?b=1&a=2').document, documentOf('https://a.example?a=2&b=1').document));
});

describe('addresses of two documents', () => {
  for (const address of ['https://example.org/a/papers', 'https://example.org/a/paper?page=2', 'https://lists.example.org/a/paper', 'https://example.org/A/paper', 'https://example.org/a/paper#!/other']) {
    test(address, () => assert.notEqual(documentOf(address).document, documentOf('https://example.org/a/paper').document));
  }
});

test('a passage is told from its document', () => {
  assert.deepEqual(documentOf('https://example.org/law#art_24'), { document: 'example.org/law', passage: 'art_24' });
});

describe('two addresses lead to one thing', () => {
  const leads = (one: string, other: string): boolean => leadToOne(documentOf(`https://example.org/${one}`), documentOf(`https://example.org/${other}`));
  test('where they are alike', () => assert.ok(leads('law#art_24', 'law/#art_24')));
  test('where one names a passage of the other', () => assert.ok(leads('law', 'law#art_24') && leads('law#art_24', 'law')));
  test('not where each names another passage', () => assert.ok(!leads('law#art_24', 'law#art_25')));
  test('not where they are two documents', () => assert.ok(!leads('law', 'laws')));
});

test('a copy is told from its original', () => {
  assert.deepEqual(splitArchived('http://web.archive.org/web/20120101/http://example.org/x?a=1'), { url: 'https://example.org/x?a=1', archived: 'https://web.archive.org/web/20120101/http://example.org/x?a=1' });
  assert.deepEqual(splitArchived('https://example.org/'), { url: 'https://example.org/' });
});

test('what is no address is compared as it is', () => {
  assert.deepEqual(documentOf(' not an address '), { document: 'not an address', passage: '' });
});

test('tracking parameters are left out of an address, and nothing else', () => {
  assert.deepEqual(splitArchived('https://acme.example/a?utm_source=x&page=2#top'), { url: 'https://acme.example/a?page=2#top' });
  assert.deepEqual(splitArchived('https://acme.example/a?b=c d'), { url: 'https://acme.example/a?b=c d' });
});
