import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatEditLink, formatFormLink, formatHistoryLink } from '#lib/editing.ts';

const repository = { address: 'https://forge.example/ann/site.git', branch: 'main' };

describe('a record leads into the repository', () => {
  test('to the editor of its own file', () => {
    assert.equal(formatEditLink(repository, { file: 'content/glossary/fund.mdx' }), 'https://forge.example/ann/site/edit/main/content/glossary/fund.mdx');
  });

  test('to its line in a file that it shares', () => {
    assert.equal(formatEditLink(repository, { file: 'content/facts/2025.yaml', line: 120 }), 'https://forge.example/ann/site/edit/main/content/facts/2025.yaml#L120');
  });

  test('to the changes of the whole file', () => {
    assert.equal(formatHistoryLink(repository, { file: 'content/facts/2025.yaml', line: 120 }), 'https://forge.example/ann/site/commits/main/content/facts/2025.yaml');
  });

  test('to a form that knows what it is about', () => {
    const address = new URL(formatFormLink(repository, 'wrong-fact', 'R&D = 9 %', { page: 'https://site.example/a/?b#c', file: 'content/facts/2025.yaml#L12' }));
    assert.equal(address.pathname, '/ann/site/issues/new');
    assert.deepEqual(Object.fromEntries(address.searchParams), {
      template: 'wrong-fact.yml', title: 'Wrong fact: R&D = 9 %', page: 'https://site.example/a/?b#c', file: 'content/facts/2025.yaml#L12',
    });
  });

  test('to a form without what that form does not ask for', () => {
    const { searchParams } = new URL(formatFormLink(repository, 'new-term', '', { page: 'https://site.example/', file: 'x' } as { page: string }));
    assert.deepEqual([...searchParams.keys()], ['template', 'title', 'page']);
  });

  test('whether the address of the repository ends in a slash or not', () => {
    assert.equal(formatEditLink({ ...repository, address: 'https://forge.example/ann/site/' }, { file: 'x' }), 'https://forge.example/ann/site/edit/main/x');
  });
});
