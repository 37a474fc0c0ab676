import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFiles, plainPath, reasonOfCode } from '#lib/trust.ts';

test('YAML and Markdown below content/ are data, also when they are removed', () => {
  for (const path of ['content/facts/2025.yaml', 'content/articles/history/a.mdx', 'content/changes/2026-01-01-a.md', 'content/Bad Name.yml']) {
    for (const mode of ['100644', '100755', '000000']) assert.equal(reasonOfCode({ path, mode }), undefined, `${path} ${mode}`);
  }
});

test('everything outside content/ can run code, whatever it is called', () => {
  for (const path of ['package.json', 'src/site.ts', 'content', 'contents/a.yaml', 'README.md', '.github/workflows/deploy.yml', 'src/content/a.yaml', '.gitattributes']) {
    assert.equal(reasonOfCode({ path, mode: '100644' }), 'outside content/', path);
  }
});

test('links, other repositories, settings, packages and scripts are not data below content/ either', () => {
  assert.equal(reasonOfCode({ path: 'content/facts/2025.yaml', mode: '120000' }), 'a symbolic link');
  assert.equal(reasonOfCode({ path: 'content/facts.yaml', mode: '160000' }), 'another repository');
  assert.equal(reasonOfCode({ path: 'content/facts', mode: '040000' }), 'not a plain file');
  for (const path of ['content/.gitattributes', 'content/.vscode/a.yaml', 'content/node_modules/a/b.md']) assert.equal(reasonOfCode({ path, mode: '100644' }), 'settings of a tool, or packages', path);
  for (const path of ['content/package.json', 'content/a.ts', 'content/a.yaml.js', 'content/a.svg', 'content/yaml', 'content/.yaml/a']) assert.notEqual(reasonOfCode({ path, mode: '100644' }), undefined, path);
});

test('one file that is not data makes itself known among many that are', () => {
  const files = [{ path: 'content/a.yaml', mode: '100644' }, { path: 'src/a.ts', mode: '000000' }];
  assert.deepEqual(codeFiles(files), [{ path: 'src/a.ts', reason: 'outside content/' }]);
  assert.deepEqual(codeFiles(files.slice(0, 1)), []);
});

test('a path is shown in letters that give no orders', () => {
  assert.equal(plainPath('content/facts/2025-a_b.yaml'), 'content/facts/2025-a_b.yaml');
  assert.equal(plainPath('\n::error::x'), '\\u{a}\\u{3a}\\u{3a}error\\u{3a}\\u{3a}x');
  assert.doesNotMatch(plainPath('a##[set-output name=kind;]data `<b>` @who [x](y) \u202e|'), /[#[\]`<>@()|;\u202e]/);
});
