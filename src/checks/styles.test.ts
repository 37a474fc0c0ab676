import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { importsOf, readSources } from '#checks/source-files.ts';
import type { SourceFile } from '#checks/source-files.ts';

const sheets = new Map(readSources('.css').map((file) => [file.path, file]));
const linked = readSources('.ts', '.astro').flatMap(importsOf).flatMap(({ specifier }) => /^#(styles\/[^?]+\.css)/.exec(specifier)?.[1] ?? []).map((path) => `src/${path}`);

/** Sheets that a sheet names, as paths from the top of the repository. */
function partsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/@import '([^']+)'/g)].map(([, part = '']) => join(dirname(path), part).replaceAll('\\', '/'));
}

/** Layers that a sheet puts rules into. */
function layersOf(text: string): string[] {
  return [...text.matchAll(/@layer ([\w-]+) \{/g)].map(([, layer = '']) => layer);
}

/** What a sheet says outside of every layer, where it would win over all of them. */
function outsideOfLayers(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@import [^;]+;|@layer [^{;]+;/g, '').replace(/^@layer [\w-]+ \{\n[\s\S]*?^\}$/gm, '').trim();
}

describe('every style sheet has one place', () => {
  const parts = [...sheets.values()].flatMap(partsOf).filter((path) => !path.endsWith('/layers.css'));

  test('a page links to it, or one other sheet names it', () => {
    const found = [...sheets.keys()].filter((path) => !path.endsWith('/layers.css')).map((path) => ({ path, times: parts.filter((part) => part === path).length + (linked.includes(path) ? 1 : 0) }));
    assert.deepEqual(found.filter(({ times }) => times !== 1), []);
  });

  test('what a sheet names is there', () => {
    assert.deepEqual([...parts, ...linked].filter((path) => !sheets.has(path)), []);
  });

  test('a sheet that names others holds nothing else', () => {
    const mixed = [...sheets.values()].filter((file) => partsOf(file).some((path) => !path.endsWith('/layers.css')) && layersOf(file.text).length > 0);
    assert.deepEqual(mixed.map(({ path }) => path), []);
  });
});

describe('every rule is in a declared layer', () => {
  const declared = /@layer ([^;{]+);/.exec(sheets.get('src/styles/layers.css')?.text ?? '')?.[1]?.split(', ') ?? [];

  test('the layers are those of layers.css', () => {
    assert.deepEqual([...sheets.values()].flatMap(({ path, text }) => layersOf(text).filter((layer) => !declared.includes(layer)).map((layer) => `${path}: ${layer}`)), []);
  });

  test('nothing stands outside of them', () => {
    assert.deepEqual([...sheets.values()].filter(({ text }) => outsideOfLayers(text) !== '').map(({ path }) => path), []);
  });

  test('a rule without a layer and an unknown layer are noticed', () => {
    assert.equal(outsideOfLayers('/* a */\n@import \'./layers.css\';\n@layer base {\n  p {\n    color: red;\n  }\n}\np { color: red }\n'), 'p { color: red }');
    assert.deepEqual(layersOf('@layer bases {\n}\n'), ['bases']);
  });
});
