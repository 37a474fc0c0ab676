import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CLEAN, FACTS, JUDGMENTS, SYNONYMS, TERM, fact, facts, judgment, writeTree } from '#gates/fixtures/base.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { lineOf, whereabouts } from '#loaders/astro.ts';
import { readCollection, readContent } from '#loaders/read-content.ts';
import { readRedirects } from '#loaders/redirects.ts';
import { parseYaml } from '#loaders/yaml.ts';

describe('YAML', () => {
  test('values know their places', () => {
    const { value, locate } = parseYaml('a: 1\nlist:\n  - x: 2\n  - x: 3\n', 'f.yaml', 10);
    assert.deepEqual(value, { a: 1, list: [{ x: 2 }, { x: 3 }] });
    assert.deepEqual(locate(['list', 1, 'x']), { path: 'f.yaml', line: 13, column: 5 });
    assert.deepEqual(locate(['list', 1, 'y']), { path: 'f.yaml', line: 13, column: 5 });
    assert.deepEqual(locate([]), { path: 'f.yaml', line: 10, column: 1 });
  });

  describe('a passage knows its place', () => {
    const text = 'a: "say \\"teh\\" and teh"\nb: >-\n  one teh\n  two teh end\nlist: [x, teh teh]\n';
    const { value, find } = parseYaml(text, 'f.yaml', 10);
    const { a, b, list } = value as { a: string; b: string; list: string[] };
    const lineAndColumn = (...parameters: Parameters<typeof find>): (number | undefined)[] => {
      const place = find(...parameters);
      return [place?.line, place?.column];
    };

    test('in quotes, behind escapes', () => assert.deepEqual(lineAndColumn(['a'], 'teh', a.lastIndexOf('teh')), [10, 21]));
    test('in folded lines', () => assert.deepEqual([lineAndColumn(['b'], 'teh', b.indexOf('teh')), lineAndColumn(['b'], 'teh', b.lastIndexOf('teh'))], [[12, 7], [13, 7]]));
    test('in a list, the second of two', () => assert.deepEqual(lineAndColumn(['list', 1], 'teh', list[1]?.lastIndexOf('teh') ?? -1), [14, 15]));
    test('unless it is broken over lines, or is none', () => {
      assert.equal(find(['b'], 'teh two', b.indexOf('teh two')), undefined);
      assert.equal(find(['a'], 'teh', 0), undefined);
      assert.equal(find(['list'], 'teh', 0), undefined);
      assert.equal(find(['c'], 'teh', 0), undefined);
    });
  });

  test('dates and words stay text, "no" and "on" too', () => {
    assert.deepEqual(parseYaml('a: 2025-03-12\nb: no\nc: on\nd: null\n', 'f.yaml').value, { a: '2025-03-12', b: 'no', c: 'on', d: null });
  });

  for (const text of ['a: 1\na: 2\n', 'a: &x 1\nb: *x\n', 'a: !own x\n', 'a: "x\n', 'a: 1\n---\nb: 2\n']) {
    test(`is refused: ${JSON.stringify(text.slice(0, 20))}`, () => assert.equal(parseYaml(text, 'f.yaml').findings[0]?.rule, 'invalid-yaml'));
  }
});

test('YAML that is too large or too deep is refused before it is read', () => {
  assert.equal(parseYaml(`a: ${'x'.repeat(1_000_001)}\n`, 'f.yaml').findings[0]?.rule, 'too-large');
  assert.equal(parseYaml('- \n'.repeat(70_000), 'f.yaml').findings[0]?.rule, 'too-large');
  assert.equal(parseYaml(`a: ${'{a: '.repeat(30)}1${'}'.repeat(30)}\n`, 'f.yaml').findings[0]?.rule, 'too-deep');
});

describe('front matter', () => {
  test('is cut off, with the lines on which both parts begin', () => {
    assert.deepEqual(splitFrontMatter('---\na: 1\nb: 2\n---\n\nText\n'), { yaml: 'a: 1\nb: 2', yamlLine: 2, body: '\nText\n', bodyLine: 5 });
    assert.deepEqual(splitFrontMatter('---\r\na: 1\r\n---\r\nText'), { yaml: 'a: 1', yamlLine: 2, body: 'Text', bodyLine: 4 });
  });

  test('is missing where the file does not begin with it', () => {
    assert.equal(splitFrontMatter('\n---\na: 1\n---\n').yaml, undefined);
    assert.equal(splitFrontMatter('---\na: 1\n').yaml, undefined);
  });
});

describe('content', () => {
  test('is read as records with their places', () => {
    const root = writeTree({ ...CLEAN, [FACTS]: facts(fact(), fact({ id: 'acme-grows' })) });
    const { records, findings, files } = readContent(root);
    assert.deepEqual(findings, []);
    assert.deepEqual(records.filter(({ collection }) => collection === 'facts').map(({ id, locate }) => [id, locate(['id']).line]), [['acme-begins', 1], ['acme-grows', 9]]);
    assert.equal(records.find(({ path }) => path === TERM)?.bodyLine, 5);
    assert.equal(files.length, Object.keys(CLEAN).length);
    assert.deepEqual(readCollection(root, 'people').records, []);
    rmSync(root, { recursive: true });
  });

  test('of a list knows its line, and begins on it in every file of the site', () => {
    const root = join(import.meta.dirname, '../..');
    const files = new Map<string, string[]>();
    for (const record of readCollection(root, 'facts').records) {
      const { filePath, rendered } = whereabouts(record.path, lineOf(record));
      const lines = files.get(filePath) ?? readFileSync(join(root, filePath), 'utf8').split('\n');
      files.set(filePath, lines);
      assert.equal(lines[(rendered?.metadata.line ?? 0) - 1], `- id: ${record.id}`);
    }
    assert.ok(files.size > 1);
  });

  test('of its own file is named by the file alone', () => {
    const root = writeTree(CLEAN);
    const [record] = readCollection(root, 'glossary').records;
    assert.deepEqual(record && whereabouts(record.path, lineOf(record)), { filePath: TERM });
    rmSync(root, { recursive: true });
  });

  test('with a mistake is still a record, not a valid one', () => {
    const root = writeTree({ ...CLEAN, [FACTS]: fact({ kind: 'evnt' }) });
    assert.deepEqual(readCollection(root, 'facts').records.map(({ id, valid }) => [id, valid]), [['acme-begins', false]]);
    rmSync(root, { recursive: true });
  });

  test('of one file is read from that file alone', () => {
    const root = writeTree({ ...CLEAN, [JUDGMENTS]: judgment({ first: '[organizations/acme]' }), [SYNONYMS]: '- words: [fee, price]\n' });
    assert.deepEqual(readCollection(root, 'judgments').records.map(({ id, locate }) => [id, locate(['first', 0]).line]), [['acme', 3]]);
    assert.deepEqual(readCollection(root, 'synonyms').records.map(({ id }) => id), ['fee price']);
    rmSync(root, { recursive: true });
  });

  test('of the settings is not a record', () => {
    const root = writeTree({ ...CLEAN, 'content/redirects.yaml': '/old/: content/glossary/fund.mdx\n' });
    assert.deepEqual(readContent(root).findings, []);
    assert.deepEqual(readRedirects(root).redirects.map(({ from, to }) => [from, to]), [['/old/', 'content/glossary/fund.mdx']]);
    rmSync(root, { recursive: true });
  });
});
