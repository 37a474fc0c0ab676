import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { copyMisses, fillQuality, qualityCells, reportQuality } from '#integrations/search-quality.ts';
import { judge, summarize } from '#lib/search/judge.ts';
import type { QualityReport } from '#lib/search/judge.ts';

const row = (key: string): string => `<tr><th>${key}</th><td data-quality="first:${key}">–</td></tr>`;
const MISSES = '<tr><td colspan="3" data-quality="misses">–</td></tr>';
const PAGE = `<p class="small" data-quality="measured">Later.</p><table>${MISSES}</table><table>${row('acme')}${row('fund+%22x%22')}</table><td data-quality="judged.success1">–</td>`;

const results = [
  judge({ query: 'acme', kind: 'name', first: ['a/a'] }, { hits: ['/a/a/'] }),
  judge({ query: 'fund "x"', kind: 'phrase', first: ['a/a'], five: ['b/b'] }, { hits: ['/c/'] }),
];
const report: QualityReport = {
  judged: summarize(results),
  automatic: summarize([]),
  found: new Map([['acme', { title: 'Acme & Sons', path: '/a/a/' }], ['fund "x"', undefined]]),
  bytes: { names: 27_400, text: 99_000 },
  milliseconds: { median: 3.6, slowest: 41 },
};

describe('a cell of the page about search quality', () => {
  test('is filled by its name and loses its mark', () => {
    assert.equal(fillQuality('<td class="a" data-quality="x">–</td><td data-quality="y">–</td>', { x: '<a href="/">1</a>' }), '<td class="a"><a href="/">1</a></td><td data-quality="y">–</td>');
  });

  test('is filled with signs as they are', () => {
    assert.equal(fillQuality('<p data-quality="x">–</p>', { x: '$1 $& $$' }), '<p>$1 $& $$</p>');
  });

  test('says what came first and what was missed', () => {
    const cells = qualityCells(report);
    assert.equal(cells['first:acme'], '<a href="/a/a/">Acme &amp; Sons</a>');
    assert.equal(cells['first:fund+%22x%22'], '<span class="verdict">not first, not all among five</span> nothing');
  });

  test('holds shares with their counts, means, sizes and times', () => {
    const cells = qualityCells(report);
    assert.deepEqual(['judged.success1', 'judged.mrr', 'judged.name.success1', 'judged.cards', 'automatic.queries', 'bytes.names', 'milliseconds.median'].map((name) => cells[name]),
      ['50.0% <span class="small">1 of 2</span>', '0.500', '100.0% <span class="small">1 of 1</span>', undefined, '0', '27.4 KB', '4 ms']);
  });
});

describe('rows of failures', () => {
  test('are copied to the head of the page in the order of the failures', () => {
    assert.equal(copyMisses(`${MISSES}${row('a')}${row('b')}`, ['first:b', 'first:a']), `${row('b')}${row('a')}${row('a')}${row('b')}`);
  });

  test('leave the dash where there are none', () => assert.equal(copyMisses(PAGE, []), PAGE));
});

test('a built page is written anew with what was measured', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'));
  const file = join(folder, 'about/search-quality/index.html');
  mkdirSync(join(folder, 'about/search-quality'), { recursive: true });
  writeFileSync(file, PAGE);
  await reportQuality(folder, () => Promise.resolve(report));
  const html = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  assert.equal(html.split('not first').length, 3);
  assert.doesNotMatch(html, /data-quality|Later/);
});
