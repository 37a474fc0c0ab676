import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { writeTree } from '#gates/fixtures/base.ts';
import { budgetFigures } from '#gates/output/budgets.ts';
import { readBuiltSite } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import { formatTable } from '#gates/output/figures.ts';
import { CLEAN, article } from '#gates/output/fixtures.ts';
import { firstViewOf, referenceArticle, waitingScriptsOf } from '#gates/output/first-view.ts';
import { transferSizes } from '#gates/output/sizes.ts';

function withSite<Value>(files: Record<string, string>, use: (built: BuiltSite) => Value): Value {
  const folder = writeTree({ ...CLEAN, ...files });
  try {
    return use(readBuiltSite(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the reference article is the one closest to 1,500 words among those with 30 citations and a chart', () => {
  const files = {
    'a/short/index.html': article('/a/short/', { words: 900, citations: 40, charts: 1 }),
    'a/near/index.html': article('/a/near/', { words: 1400, citations: 31, charts: 2 }),
    'a/plain/index.html': article('/a/plain/', { words: 1500, citations: 50 }),
    'a/uncited/index.html': article('/a/uncited/', { words: 1500, citations: 29, charts: 1 }),
  };
  const chosen = withSite(files, referenceArticle);
  assert.equal(chosen?.address, '/a/near/');
  assert.deepEqual(chosen.prose, { words: 1400, citations: 31, charts: 2 });
});

test('where no article is like the reference, the one with most citations stands in', () => {
  const files = { 'a/one/index.html': article('/a/one/', { citations: 3 }), 'a/two/index.html': article('/a/two/', { citations: 7 }) };
  assert.equal(withSite(files, referenceArticle)?.address, '/a/two/');
});

test('a first view holds styles, fonts of the styles and preloads, and scripts with what they import at once', () => {
  const view = withSite({}, (built) => firstViewOf(built, built.pages.find(({ address }) => address === '/') ?? assert.fail()));
  assert.deepEqual([view.styles, view.fonts, view.scripts], [['style.css'], ['text.woff2'], ['site.js', 'part.js']]);
});

test('a script that a tool names does not belong to the first view, but to the tools of the page', () => {
  const files = { 'a/tool/index.html': article('/a/tool/').replace('</main>', '<div data-script="/later.js">A tool</div></main>') };
  const { first, waiting } = withSite(files, (built) => {
    const page = built.pages.find(({ address }) => address === '/a/tool/') ?? assert.fail();
    return { first: firstViewOf(built, page).scripts, waiting: waitingScriptsOf(built, page) };
  });
  assert.deepEqual([first, waiting], [['site.js', 'part.js'], ['later.js']]);
});

test('fonts are counted as they are, text as Brotli makes it', () => {
  const { font, text } = withSite({ 'a.css': 'p { color: red } '.repeat(500), 'a.woff2': 'a'.repeat(5000) }, (built) => {
    const sizeOf = transferSizes(built);
    return { font: sizeOf('a.woff2'), text: sizeOf('a.css') };
  });
  assert.equal(font, 5000);
  assert.ok(text < 100, String(text));
});

test('requests are the page, its styles, fonts and scripts', () => {
  const figures = withSite({ 'a/one/index.html': article('/a/one/') }, (built) => budgetFigures(built, transferSizes(built)));
  assert.equal(figures.find(({ what }) => what.trim() === 'requests')?.value, 5);
});

test('the table aligns figures and marks what is over its ceiling', () => {
  const table = formatTable([
    { what: 'HTML', value: 1234.56, unit: 'KB', ceiling: 15 },
    { what: '  requests', value: 6, unit: '', ceiling: 6 },
    { what: 'pages', value: 1300, unit: '' },
  ]);
  assert.equal(table, ['HTML        1,234.6 KB  of 15 KB  OVER', '  requests           6      of 6', 'pages            1,300'].join('\n'));
});
