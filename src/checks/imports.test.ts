import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BOUNDARIES, objection } from '#checks/boundaries.ts';
import { codeOf, folderOf, importsOf, readSources, withoutComments } from '#checks/source-files.ts';
import type { SourceFile } from '#checks/source-files.ts';

const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts') || path.includes('/fixtures/');
const sources = readSources('.ts', '.astro').filter((file) => !isTest(file));

describe('every import stays within the boundaries of its folder', () => {
  for (const folder of [...new Set(sources.map(({ path }) => folderOf(path)))]) {
    test(folder, () => {
      const objections = sources.filter(({ path }) => folderOf(path) === folder).flatMap((file) =>
        importsOf(file).flatMap((found) => objection(folder, found) ?? []).map((why) => `${file.path}: ${why}`));
      assert.deepEqual(objections, []);
    });
  }
});

test('a forbidden import is noticed', () => {
  const found = importsOf({ path: 'src/lib/x.ts', text: "import { readFileSync } from 'node:fs';\nimport '#catalog/facts.ts';\nconst a = import('#lib/y.ts');\nexport { b } from './z.ts';\n// import c from 'c';\n" });
  assert.deepEqual(found.map((each) => objection('lib', each)), ['lib may not import node:fs', 'lib may not import catalog', undefined, 'imports are written "#folder/file.ts"']);
  assert.equal(objection('components/site', { specifier: '#catalog/views.ts', type: true, names: '{ A }' }), undefined);
  assert.equal(objection('components/site', { specifier: '#catalog/views.ts', type: false, names: '{ A }' }), 'components/site may not import catalog');
  assert.equal(objection('pages', { specifier: 'astro:content', type: false, names: '{ getCollection }' }), 'pages may only take render from astro:content');
});

test('every line of the boundaries names folders that exist', () => {
  const folders = new Set([...Object.keys(BOUNDARIES)]);
  assert.deepEqual(Object.values(BOUNDARIES).flatMap(({ folders: named }) => named).filter((folder) => !folders.has(folder)), []);
});

/** Whether code uses a name of the browser that it does not declare itself. */
function usesBrowser(code: string): boolean {
  const plain = withoutComments(code).replace(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");
  return ['document', 'window', 'localStorage'].some((name) => new RegExp(`(?<![.\\w])${name}\\b(?!\\s*[:?])`).test(plain) && !new RegExp(`(const|let)\\s+${name}\\b|\\b${name}:`).test(plain));
}

test('only the client names document and window', () => {
  assert.deepEqual(sources.filter((file) => folderOf(file.path) !== 'client' && usesBrowser(codeOf(file))).map(({ path }) => path), []);
});

test('a use of the browser is noticed', () => {
  assert.ok(usesBrowser('const title = document.title;'));
  assert.ok(usesBrowser('if (window) start();'));
  assert.ok(!usesBrowser('/** Reads a document. */ const a = "window";'));
  assert.ok(!usesBrowser('const document = parse(text);\nreturn document.errors;'));
});
