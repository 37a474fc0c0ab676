import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { concernedPages } from '#gates/concerned-pages.ts';
import { checkContent } from '#gates/content.ts';
import { ARTICLE, CLEAN, DRAWING, ERAS, FACTS, FIXTURE_DAY, TERM, fact, facts, writeTree } from '#gates/fixtures/base.ts';
import { MOST_ON_A_PAGE } from '#lib/fact-paths.ts';

const root = writeTree({ ...CLEAN, [FACTS]: facts(fact(), fact({ id: 'acme-grows', statement: 'Acme grew.' })) });
after(() => rmSync(root, { recursive: true }));
const pagesOf = concernedPages(checkContent(root, FIXTURE_DAY));
const at = (path: string, line = 1): string[] => pagesOf({ path, line, column: 1 }).toSorted();

test('a place in a text concerns its page, one in its front matter also those that name it', () => {
  assert.deepEqual(at(ARTICLE, 9), ['/history/overview/']);
  assert.deepEqual(at(ARTICLE, 2), ['/', '/history/overview/']);
  assert.deepEqual(at(TERM), ['/glossary/fund/']);
});

test('a place in a fact concerns its year, its subjects and sources, and the pages that show it', () => {
  assert.deepEqual(at(FACTS, 3), ['/', '/history/overview/', '/organizations/acme/', '/sources/paper/', '/timeline/', '/timeline/2010/']);
  assert.deepEqual(at(FACTS, 11), ['/organizations/acme/', '/sources/paper/', '/timeline/2010/']);
});

test('a place in a fact of a long year concerns also the page on which it stands in full', () => {
  const items = Array.from({ length: MOST_ON_A_PAGE }, (_, index) => fact({ id: `acme-${index}`, statement: `Acme did ${index}.`, sources: '[{id: paper, locator: p. 3}]' }));
  const long = writeTree({ ...CLEAN, [FACTS]: facts(...items, fact({ id: 'acme-begins', date: '"2010-07-01"' })) });
  const pages = concernedPages(checkContent(long, FIXTURE_DAY));
  const later = 2 + items.join('').split('\n').length;
  assert.deepEqual([3, later].map((line) => pages({ path: FACTS, line, column: 1 }).filter((page) => page.startsWith('/timeline/2'))), [['/timeline/2010/'], ['/timeline/2010/', '/timeline/2010/july/']]);
  assert.ok(pages({ path: 'content/sources/paper.yaml', line: 1, column: 1 }).includes('/timeline/2010/july/'));
  rmSync(long, { recursive: true });
});

test('a place in a record concerns its page and those that mention it', () => {
  assert.deepEqual(at('content/sources/paper.yaml'), ['/claims/alone/', '/data/members/', '/drawings/money/', '/glossary/fund/', '/history/overview/', '/sources/paper/', '/timeline/2010/']);
  assert.deepEqual(at(DRAWING), ['/drawings/money/']);
});

test('a file that cannot be read concerns the pages that mention what it is named after', () => {
  const unread = writeTree({ ...CLEAN, 'content/sources/paper.yaml': 'title: [\n' });
  assert.ok(concernedPages(checkContent(unread, FIXTURE_DAY))({ path: 'content/sources/paper.yaml', line: 1, column: 1 }).includes('/glossary/fund/'));
  rmSync(unread, { recursive: true });
});

test('records without pages concern those that show them', () => {
  assert.deepEqual(at('content/home/home.yaml'), ['/']);
  assert.deepEqual(at(ERAS), ['/', '/timeline/']);
  assert.deepEqual(at('content/sections/history.yaml'), ['/history/']);
  assert.deepEqual(at('content/changes/2026-01-01-x.md'), ['/changes/']);
});

test('a misplaced file concerns no page', () => {
  assert.deepEqual(at('content/other/x.txt'), []);
});
