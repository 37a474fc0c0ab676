import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasReason, namedHit } from '#lib/search/hits.ts';
import type { NameMatch } from '#lib/search/names.ts';
import { textHit, withExcerpt } from '#lib/search/text-hits.ts';
import type { FoundPage, FoundPart } from '#lib/search/text-index.ts';

const record = { kind: 'organization', path: '/organizations/openstack-foundation/', title: 'OpenInfra Foundation', aliases: [], weight: 9 };
const MATCH: NameMatch = { record, score: 1, coverage: 1, exact: true, contained: true, quality: 1, alias: { name: 'OSF', period: 'until October 2020' } };

const part = (id: string, score: number): FoundPart => ({ title: id, url: `/funds/overview/#${id}`, excerpt: `${id}. A <mark>fund</mark>`, anchor: { element: 'h2' }, weighted_locations: [{ balanced_score: score }] });
const page = (...parts: FoundPart[]): FoundPage => ({ url: '/funds/overview/', excerpt: 'Directed fund. A <mark>fund</mark> &lt;b&gt;', meta: { title: 'Directed fund' }, sub_results: parts });

test('a hit says by which other name it was found, and when that was in use, but gives no reason for its title', () => {
  assert.deepEqual(namedHit(MATCH).why, ['Also known as OSF (until October 2020)']);
  assert.deepEqual(aliasReason({ ...MATCH, alias: { name: 'OSF' } }), ['Also known as OSF']);
  const { alias: _, ...match } = MATCH;
  assert.deepEqual(namedHit(match), { path: record.path, title: record.title, kind: record.kind, why: [], excerpt: [], parts: [], named: true, coverage: 1 });
});

test('a hit of the text shows its passage without the title, and lands on it, or on the anchor of a fact', () => {
  assert.equal(textHit({ ...page(), url: '/timeline/2025/#plan' }, 'fact', 1).path, '/timeline/2025/#plan');
  const { excerpt, path } = textHit(page(), 'article', 0.5);
  assert.deepEqual(excerpt, [{ text: 'A ', marked: false }, { text: 'fund', marked: true }, { text: ' <b>', marked: false }]);
  assert.match(path, /^\/funds\/overview\/#:~:text=/);
});
test('the three best sections are shown, and told how many there are', () => {
  const { parts, why } = textHit(page(part('one', 1), part('two', 4), part('three', 3), part('four', 2)), 'article', 1);
  assert.deepEqual(parts.map(({ title }) => title), ['two', 'three', 'four']);
  assert.deepEqual(why, ['Matched in 4 sections']);
  assert.match(parts[0]?.path ?? '', /^\/funds\/overview\/#two:~:text=/);
});

test('three sections need no count, and a passage before the first heading is no section', () => {
  const { anchor: _, ...opening } = part('opening', 9);
  const { parts, why } = textHit(page(opening, part('one', 1), part('two', 2), part('three', 3)), 'article', 1);
  assert.deepEqual([parts.length, why], [3, []]);
});

test('a hit by name keeps its place, reason and path when its excerpt arrives', () => {
  const hit = namedHit(MATCH);
  const { excerpt, ...rest } = withExcerpt(hit, page());
  assert.deepEqual({ ...rest, excerpt: [] }, hit);
  assert.equal(excerpt.length, 3);
});
