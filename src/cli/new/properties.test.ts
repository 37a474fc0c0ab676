import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { insertItem } from '#cli/new/insert.ts';
import { renderItem } from '#cli/new/render.ts';
import { findHidden } from '#lib/characters.ts';
import { parseYaml } from '#loaders/yaml.ts';

const SIGNS = ['a', 'board', ':', '#', '-', '"', "'", '[x]', '{y}', '>', '|', '&a', '*b', '!c', '%', '@x', '`', ',', 'null', '2025', '…', '§ 7', '\\', 'é'];
/** One line of text, with all that YAML reads as something else. */
const text = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' ').replace(/\p{Cc}/gu, '').trim()).filter((line) => line !== '' && findHidden(line) === undefined);

test('whatever is written reads back as it was given', () => {
  fc.assert(fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (statement, subjects) => {
    const item = { id: 'a', statement, subjects };
    assert.deepEqual(parseYaml(renderItem('facts', item), 'f.yaml').value, [item]);
  }), { seed: 5, numRuns: 300 });
});

test('a list with an item put in holds the others as they were', () => {
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, fc.nat(), (statements, statement, number) => {
    const items = statements.map((each, index) => ({ id: `f${index}`, statement: each }));
    const list = items.map((item) => renderItem('facts', item)).join('\n');
    const added = { id: 'added', statement };
    const position = number % (items.length + 1);
    assert.deepEqual(parseYaml(insertItem(list, renderItem('facts', added), position, items.length).text, 'f.yaml').value, items.toSpliced(position, 0, added));
  }), { seed: 5, numRuns: 150 });
});
