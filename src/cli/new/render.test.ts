import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderItem, renderRecord, renderText } from '#cli/new/render.ts';
import { parseYaml } from '#loaders/yaml.ts';

const LONG = 'The board of the company, which had met in the spring and again in the autumn of that year, voted for the proposal without a dissenting voice.';

test('keys stand in the order of the schema, dates in quotes', () => {
  const record = { seen: 'full', url: 'https://a.example/', title: 'A paper', language: 'en', kind: 'primary', published: '2025', publisher: 'Acme' };
  assert.equal(renderRecord('sources', record), 'title: A paper\npublisher: Acme\npublished: "2025"\nurl: https://a.example/\nkind: primary\nlanguage: en\nseen: full\n');
});

test('long text is folded, short lists of ids stand in one line', () => {
  const item = renderItem('facts', { id: 'a', statement: LONG, subjects: ['acme', 'fund'], sources: ['paper', { id: 'law', locator: '§ 7' }] });
  assert.match(item, /^- id: a\n {2}statement: >-\n {4}The board/);
  assert.match(item, /\n {2}subjects: \[acme, fund\]\n {2}sources:\n {4}- paper\n {4}- id: law\n {6}locator: § 7\n$/);
  assert.ok(item.split('\n').every((line) => line.length <= 120));
});

for (const text of [LONG, 'no', '12', 'a: b', '# not a comment', '"quoted"', "it's", '- dash', '[brackets] and {braces}', '@handle', 'null', '2025-03-12', 'x'.repeat(300), `${LONG} ${LONG} # ${LONG}: x`]) {
  test(`reads back as written: ${text.slice(0, 30)}`, () => {
    assert.deepEqual(parseYaml(renderRecord('sources', { title: text, authors: [text] }), 'f.yaml').value, { title: text, authors: [text] });
    assert.deepEqual(parseYaml(renderItem('facts', { id: 'a', statement: text, subjects: [text] }), 'f.yaml').value, [{ id: 'a', statement: text, subjects: [text] }]);
  });
}

test('a text has front matter and a body, or front matter alone', () => {
  assert.equal(renderText('glossary', { term: 'Fund' }, 'Money. \n'), '---\nterm: Fund\n---\n\nMoney.\n');
  assert.equal(renderText('glossary', { term: 'Fund' }, ''), '---\nterm: Fund\n---\n');
});
