import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roughHtml, searchHtml } from '#lib/search/markup.ts';

test('Markdown becomes words without citations, links and components', () => {
  assert.equal(roughHtml('The [fund](../x.mdx) *voted* [@a, § 2].\n\n<Analysis>Ours & theirs.</Analysis>'), '<p>The fund voted .</p>\n<p>Ours &amp; theirs.</p>');
});

test('headings keep the ids that links use', () => {
  assert.equal(roughHtml('## What it *costs*'), '<h2 id="what-it-costs">What it costs</h2>');
});

test('kind, section and other names stand where the index looks for them', () => {
  const html = searchHtml({ path: '/x/', title: 'X', kind: 'article', section: 'merger', aliases: ['Y', 'Z "z"'], body: '' }, 'en');
  assert.match(html, /data-pagefind-filter="kind:article, section:merger"/);
  assert.match(html, /content="Y; Z &quot;z&quot;"/);
});
