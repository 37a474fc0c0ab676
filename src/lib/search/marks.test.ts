import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSearchable, markForIndex } from '#lib/search/marks.ts';

test('each fact becomes a part titled by its date, the month written out', () => {
  const html = '<li class="lane-market" id="a-fact"><p class="fact-date"><a href="/x/"><time datetime="2025-03">Mar 2025</time></a> <span>planned</span></p>';
  assert.match(markForIndex(html), /id="a-fact" data-pagefind-title="March 2025 planned"><p>March 2025 planned<\/p>/);
});

test('an item without a date stays as it is', () => {
  const html = '<li class="lane-market" id="x"><a href="/y/">Y</a></li>';
  assert.equal(markForIndex(html), html);
});

test('each filter keeps its own value', () => {
  assert.equal(
    markForIndex('<main data-pagefind-filter="kind:article, section:merger">'),
    '<main data-pagefind-filter="kind[data-search-kind], section[data-search-section]" data-search-kind="article" data-search-section="merger">',
  );
});

test('only pages with a marked main part are found', () => {
  assert.equal(isSearchable('<main id="main" data-pagefind-body data-pagefind-filter="kind:page">'), true);
  assert.equal(isSearchable('<main id="main"><code>data-pagefind-body</code>'), false);
});

test('names of one and of two words stand apart, and short titles weigh more', () => {
  const html = '<html><head><meta name="aliases" data-pagefind-meta="aliases[content]" content="OSF; OpenStack Foundation; Open Infrastructure Foundation"></head><main><h1>OpenInfra</h1></main></html>';
  const marked = markForIndex(html);
  assert.match(marked, /<meta data-pagefind-meta="name1\[content\]" content="OpenInfra; OSF">/);
  assert.match(marked, /<meta data-pagefind-meta="name2\[content\]" content="OpenStack Foundation">/);
  assert.match(marked, /<h1 data-pagefind-weight="10">/);
});
