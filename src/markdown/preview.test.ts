import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { previewText } from '#markdown/preview.ts';
import type { PreviewNode } from '#markdown/preview.ts';

const PATH = 'content/articles/history/overview.mdx';
const knowledge = { sources: new Map([['paper', { title: 'A paper', publisher: 'Acme', kind: 'primary' }]]), facts: new Map([['acme-ends', '/timeline/2011/july/#acme-ends']]), describe: (name: string, id: string) => `${name} ${id}`, base: '/' };
const preview = (body: string): PreviewNode[] => previewText(body, PATH, knowledge).filter((node) => node !== '\n');

/** All tags and attributes of a preview, and its words. */
function flatten(nodes: readonly PreviewNode[]): { tags: string[]; attributes: string[]; words: string } {
  const parts = nodes.map((node) => {
    if (typeof node === 'string') return { tags: [], attributes: [], words: node };
    const below = flatten(node.children);
    return { tags: [node.tag, ...below.tags], attributes: [...Object.entries(node.attributes).map(([name, value]) => `${name}=${value}`), ...below.attributes], words: below.words };
  });
  return { tags: parts.flatMap(({ tags }) => tags), attributes: parts.flatMap(({ attributes }) => attributes), words: parts.map(({ words }) => words).join('') };
}

test('citations become numbered marks, also of sources that are not there yet', () => {
  const { attributes, words } = flatten(preview('One [@paper]. Two [@new; @paper, § 2].'));
  assert.equal(words, 'One.1 Two.2,\u20091');
  assert.deepEqual(attributes.filter((name) => name.startsWith('href')), ['href=#source-1', 'href=#source-2', 'href=#source-1']);
});

test('links to files lead to the pages of this site', () => {
  assert.deepEqual(flatten(preview('[a](../../glossary/fund.mdx#top) [b](https://acme.example/) [c](../../facts/2011.yaml#acme-ends)')).attributes, ['href=/glossary/fund/#top', 'href=https://acme.example/', 'href=/timeline/2011/july/#acme-ends']);
});

test('a component is a labelled part with the text that it holds', () => {
  assert.deepEqual(preview('<Aside kind="note">\nWords.\n</Aside>').map((node) => flatten([node])), [{ tags: ['div', 'p', 'p'], attributes: ['class=preview-part', 'class=block-label'], words: '\nAside note\nWords.\n' }]);
});

test('a component among words leaves the sentence whole', () => {
  assert.deepEqual(preview('It was <b>small</b>, then <Fact id="x" />.').map((node) => flatten([node])), [{ tags: ['p', 'span', 'span'], attributes: ['class=preview-words', 'class=preview-words'], words: 'It was small, then .' }]);
});

describe('nothing of a hostile text is more than words', () => {
  for (const body of ['[a](javascript:alert(1))', '![a](https://evil.example/x.png)', '<img src="x" onerror="alert(1)" />', '<script>alert(1)</script>', '{alert(1)}', '<Aside onclick="alert(1)">a</Aside>', '[a]\n\n[a]: vbscript:x', '[a](//evil.example)']) {
    test(body, () => {
      const { tags, attributes } = flatten(preview(body));
      assert.deepEqual(tags.filter((tag) => !['p', 'a', 'div', 'span'].includes(tag)), []);
      assert.deepEqual(attributes.filter((name) => !name.startsWith('class=')), []);
    });
  }
});
