import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { readSources } from '#checks/source-files.ts';
import type { SourceFile } from '#checks/source-files.ts';

/** Ceilings in lines; the function ceiling holds inside every TypeScript file. */
const CEILINGS = { page: 40, component: 150, module: 200, config: 60, site: 30, sheet: 200, function: 40 };

/** Files that may be longer than their kind, each with its own ceiling and the reason. */
const EXEMPT: Record<string, { ceiling: number; reason: string }> = {
  'src/catalog/views.ts': { ceiling: 260, reason: 'types only: what every page receives, read side by side' },
};

const sources = readSources('.ts', '.astro', '.css');
const lines = (text: string): number => text.split('\n').length - 1;

function ceilingOf(path: string): number {
  const exempt = EXEMPT[path];
  if (exempt) return exempt.ceiling;
  if (path.startsWith('src/pages/')) return CEILINGS.page;
  if (path === 'src/site.ts') return CEILINGS.site;
  if (path === 'src/content.config.ts') return CEILINGS.config;
  if (path.endsWith('.css')) return CEILINGS.sheet;
  return path.endsWith('.astro') ? CEILINGS.component : CEILINGS.module;
}

function tooLong(files: readonly SourceFile[]): string[] {
  return files.filter(({ path, text }) => lines(text) > ceilingOf(path)).map(({ path, text }) => `${path}: ${lines(text)} lines, ceiling ${ceilingOf(path)}`);
}

function longFunctions({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const length = file.getLineAndCharacterOfPosition(node.end).line - file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isFunctionLike(node) && length > CEILINGS.function) found.push(`${path}: a function of ${length} lines, ceiling ${CEILINGS.function}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('every file is short enough to be read in one go', () => {
  for (const folder of ['src/pages/', 'src/components/', 'src/layouts/', 'src/styles/', 'src/']) {
    const rest = folder === 'src/';
    test(rest ? 'modules' : folder, () => {
      assert.deepEqual(tooLong(sources.filter(({ path }) => (rest ? !/^src\/(pages|components|layouts|styles)\//.test(path) : path.startsWith(folder)))), []);
    });
  }

  test('astro.config.mjs', () => {
    const text = readFileSync(join(import.meta.dirname, '../../astro.config.mjs'), 'utf8');
    assert.ok(lines(text) <= CEILINGS.config, `${lines(text)} lines`);
  });
});

test('every function is short enough to be understood at once', () => {
  assert.deepEqual(sources.filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.test.ts')).flatMap(longFunctions), []);
});

test('a long page and a long function are noticed', () => {
  const text = 'x\n'.repeat(41);
  assert.deepEqual(tooLong([{ path: 'src/pages/x.astro', text }]), ['src/pages/x.astro: 41 lines, ceiling 40']);
  assert.equal(longFunctions({ path: 'src/lib/x.ts', text: `function a() {\n${'b();\n'.repeat(40)}}\n` }).length, 1);
});

test('every exemption is needed and has a reason', () => {
  for (const [path, { reason }] of Object.entries(EXEMPT)) {
    assert.ok(sources.some((file) => file.path === path), `${path} does not exist`);
    assert.ok(reason.length > 10);
  }
});
