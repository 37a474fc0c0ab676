import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factPage, markForIndex, searchableKind } from '#lib/search/marks.ts';
import { synonymGroups } from '#lib/search/synonyms.ts';

test('each filter keeps its own value', () => {
  assert.equal(
    markForIndex('<main data-pagefind-filter="kind:article, section:merger">', new Map()),
    '<main data-pagefind-filter="kind[data-search-kind], section[data-search-section]" data-search-kind="article" data-search-section="merger">',
  );
});

test('only pages with a marked main part are found', () => {
  assert.equal(searchableKind('<main id="main" data-pagefind-body data-pagefind-filter="kind:page">'), 'page');
  assert.equal(searchableKind('<main id="main"><code>data-pagefind-body</code>'), undefined);
});

test('words of short titles weigh more', () => {
  assert.match(markForIndex('<h1>OpenInfra</h1>', new Map()), /<h1 data-pagefind-weight="10">/);
  assert.match(markForIndex('<h1>Releases of OpenStack by year</h1>', new Map()), /<h1 data-pagefind-weight="4">/);
});

test('a fact is a page of its own, titled by its date and headline, in its decade', () => {
  const html = factPage({ dateText: 'March 12, 2025', label: 'The plan', statement: 'A <b> happened.', note: 'Perhaps.', year: 2025 }, 'en', new Map());
  assert.match(html, /<h1[^>]*>March 12, 2025: The plan<\/h1><p>A &lt;b&gt; happened\.<\/p><p>Perhaps\.<\/p>/);
  assert.match(html, /data-search-kind="fact" data-search-decade="2020"/);
});

test('a page is found by words that mean the same as its own', () => {
  const synonyms = synonymGroups([['leave', 'exit'], ['cost', 'price']]);
  const html = markForIndex('<html><head></head><body><main><h1>The exits</h1><p>SUSE left.</p></main></body></html>', synonyms);
  assert.match(html, new RegExp(`<meta data-pagefind-meta="groups\\[content\\]" content="${synonyms.get('leav')}">`));
});
