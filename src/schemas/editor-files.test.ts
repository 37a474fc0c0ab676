import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { collectionNames, collections } from '#schemas/collections.ts';
import { editorFiles, jsonSchemaOf } from '#schemas/editor-files.ts';

const root = join(import.meta.dirname, '../..');

describe('the committed files for editors are current (else run npm run schemas)', () => {
  for (const [path, text] of editorFiles()) {
    test(path, () => {
      assert.ok(existsSync(join(root, path)), `${path} is missing`);
      assert.equal(readFileSync(join(root, path), 'utf8'), text);
    });
  }
});

/** Keys of all objects inside a JSON Schema that have no description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties).filter(([, value]) => !value.description).map(([key]) => `${path}.${key}`);
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}.${key}`))];
}

describe('every key is described', () => {
  for (const name of collectionNames) test(name, () => assert.deepEqual(undescribed(jsonSchemaOf(name), name), []));
});

test('a list of records has the schema of a list', () => {
  assert.equal(collections.facts.format, 'list');
  assert.equal(jsonSchemaOf('facts')['type'], 'array');
  assert.equal(jsonSchemaOf('sources')['additionalProperties'], false);
});
