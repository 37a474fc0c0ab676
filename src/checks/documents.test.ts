import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { collectionOf, definitionOf } from '#schemas/collections.ts';
import { checkShape } from '#schemas/shape.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'src/README.md'] as const;
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('a document', () => {
  for (const document of DOCUMENTS) {
    test(`links to files that exist: ${document}`, () => {
      const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
      assert.deepEqual(links.filter((link) => !existsSync(join(ROOT, dirname(document), link))), []);
    });

    test(`names commands that exist: ${document}`, () => {
      const commands = [...read(document).matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1] ?? '');
      assert.deepEqual([...new Set(commands)].filter((command) => !Object.hasOwn(scripts, command)), []);
    });
  }

  test('for contributors is two screens long, that on the site as well', () => {
    for (const path of ['CONTRIBUTING.md', 'content/pages/contribute.mdx']) assert.ok(read(path).split(/\s+/).length <= 1000, path);
  });
});

describe('an example in CONTRIBUTING.md', () => {
  for (const [, text = ''] of read('CONTRIBUTING.md').matchAll(/```yaml\n([\s\S]*?)```/g)) {
    const path = /^# (\S+)/.exec(text)?.[1] ?? '';
    test(`passes the gate: ${path}`, () => {
      const collection = collectionOf(path);
      assert.ok(collection, 'its first line names its file');
      const value: unknown = parse(text);
      const records: unknown[] = definitionOf(collection).format === 'list' ? value as unknown[] : [value];
      const locate = (): { path: string; line: number; column: number } => ({ path, line: 1, column: 1 });
      assert.deepEqual(records.flatMap((record) => checkShape(collection, record, { path, locate })), []);
    });
  }
});

test('the map of the code names every folder of src, and none that does not exist', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const named = [...read('src/README.md').matchAll(/^\| `([a-z-]+)\/` \|/gm)].map((match) => match[1] ?? '');
  assert.deepEqual(named.toSorted(), folders.toSorted());
});
