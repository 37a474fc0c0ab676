import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { annotate, mostTelling } from '#catalog/annotated.ts';
import { readCollection } from '#loaders/read-content.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { checkShape } from '#schemas/shape.ts';
import { definitionOf } from '#schemas/collections.ts';

const ROOT = join(import.meta.dirname, '../..');
const KINDS = ['articles', 'facts', 'sources', 'glossary', 'claims', 'organizations', 'people', 'projects', 'series', 'changes'] as const;

describe('an annotated record', () => {
  for (const kind of KINDS) {
    test(`passes the gate as it is printed: ${kind}`, () => {
      for (const { data } of readCollection(ROOT, kind).records.slice(0, 60)) {
        const text = annotate(kind, data as Record<string, unknown>).keys.map(({ comment, yaml }) => `${comment}\n${yaml}\n`).join('');
        const { value, findings, locate } = parseYaml(text, 'example.yaml');
        assert.deepEqual(findings, [], text);
        const record: unknown = definitionOf(kind).format === 'list' && Array.isArray(value) ? value[0] : value;
        assert.deepEqual(checkShape(kind, record, { path: 'example.yaml', locate }), [], text);
        assert.deepEqual(record, data);
      }
    });
  }

  test('explains every key that it has and names those that it leaves out', () => {
    const { keys, absent } = annotate('glossary', { term: 'Fund', summary: 'Money set aside.' });
    assert.deepEqual(keys, [
      { comment: '# The word or phrase itself.', yaml: 'term: Fund' },
      { comment: '# One sentence that a newcomer understands; shown where the term is linked.', yaml: 'summary: Money set aside.' },
    ]);
    assert.deepEqual(absent.map(({ key, needed }) => [key, needed]), [['aliases', false], ['see', false]]);
  });

  test('is the one with most keys, and of those the shortest', () => {
    assert.equal(mostTelling([{ id: 'a', data: { x: 1 } }, { id: 'b', data: { x: 1, y: 'long' } }, { id: 'c', data: { x: 1, y: 2 } }, { id: 'd', data: { x: 1, y: undefined } }])?.id, 'c');
  });
});
