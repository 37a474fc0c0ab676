import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { automaticJudgments, isMiss, judge, pathOfReference, queryKey, summarize } from '#lib/search/judge.ts';
import type { Judged, Judgment } from '#lib/search/judge.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';

const wanted = (wish: Omit<Judgment, 'query' | 'kind'>, kind = 'name'): Judgment => ({ query: 'acme', kind, ...wish });
const near = (found: number | undefined, value: number): void => assert.ok(found !== undefined && Math.abs(found - value) < 0.0005, `${found} is not ${value}`);
const gain = (wish: Omit<Judgment, 'query' | 'kind'>, ...hits: string[]): number | undefined => judge(wanted(wish), { hits }).ndcg5;

test('a reference means the path that a hit has', () => {
  const paths = {
    'articles/merger/overview': '/merger/overview/', 'series/fees': '/data/fees/', 'years/2019': '/timeline/2019/', 'facts/acme-begins': '#acme-begins', 'sections/about': '/about/', 'pages/contribute': '/contribute/',
    'pages/search-quality': '/about/search-quality/', 'people/ann': '/people/ann/', 'glossary/fund': '/glossary/fund/', 'changes/2026-01-01-note': '/changes/#2026-01-01-note', '/own/path/': '/own/path/',
  };
  for (const [reference, path] of Object.entries(paths)) assert.equal(pathOfReference(reference), path);
});

test('a query stands in addresses by its key', () => {
  assert.deepEqual(['openstack', '"fierce rivals"', "at&t's 5g"].map(queryKey), ['openstack', '%22fierce+rivals%22', 'at%26t%27s+5g']);
});

describe('an answer', () => {
  test('is right where one of those that may stand first does', () => {
    const { rank, success } = judge(wanted({ first: ['people/ann', 'people/bob'] }), { hits: ['/people/bob/', '/people/ann/'] });
    assert.deepEqual([rank, success], [1, true]);
  });

  test('has the rank of the first accepted hit', () => {
    const { rank, success } = judge(wanted({ first: ['people/ann'] }), { hits: ['/a/', '/b/', '/people/ann/'] });
    assert.deepEqual([rank, success], [3, false]);
    assert.equal(judge(wanted({ first: ['people/ann'] }), { hits: [] }).rank, undefined);
  });

  test('is ranked by the five where nothing is named to stand first, and then neither right nor wrong', () => {
    const judged = judge(wanted({ five: ['people/ann'] }), { hits: ['/a/', '/people/ann/'] });
    assert.deepEqual([judged.rank, judged.success, judged.five], [2, undefined, true]);
  });

  test('finds a fact on the page of its year', () => {
    assert.equal(judge(wanted({ first: ['facts/begins'] }), { hits: ['/timeline/2010/#acme-begins', '/timeline/2010/#begins'] }).rank, 2);
  });

  test('does not take a year for one of its facts', () => {
    assert.equal(judge(wanted({ first: ['years/2010'] }), { hits: ['/timeline/2010/#begins', '/timeline/2010/'] }).rank, 2);
  });

  test('lacks one of the five where it comes sixth', () => {
    const hits = ['/people/ann/', '/b/', '/c/', '/d/', '/e/', '/people/bob/'];
    assert.equal(judge(wanted({ five: ['people/ann', 'people/bob'] }), { hits }).five, false);
    assert.equal(judge(wanted({ five: ['people/ann'] }), { hits }).five, true);
  });

  test('may show what is forbidden from the eleventh place on', () => {
    const hits = [...Array.from({ length: 10 }, (_, place) => `/${place}/`), '/people/bob/'];
    assert.equal(judge(wanted({ never: ['people/bob'] }), { hits }).forbidden, false);
    assert.equal(judge(wanted({ never: ['people/bob'] }), { hits: hits.slice(1) }).forbidden, true);
  });

  test('has the right card, a wrong one or none', () => {
    const judgment = wanted({ first: ['people/ann'], card: 'people/ann' });
    const cards = ['/people/ann/', '/people/bob/', undefined].map((card) => judge(judgment, { hits: ['/people/ann/'], card }).card);
    assert.deepEqual(cards, [true, false, false]);
    assert.equal(judge(wanted({ first: ['people/ann'] }), { hits: [], card: '/people/ann/' }).card, undefined);
  });

  test('misses where anything wanted is missing or anything forbidden is there', () => {
    const right: Judged = judge(wanted({ first: ['people/ann'], never: ['people/bob'] }), { hits: ['/people/ann/'] });
    assert.deepEqual([right, { ...right, success: false }, { ...right, five: false }, { ...right, forbidden: true }, { ...right, card: false }].map(isMiss), [false, true, true, true, true]);
  });
});

describe('the gain of the first five', () => {
  test('is whole where the wanted pages stand in the best order', () => {
    near(gain({ first: ['a/a'], five: ['b/b', 'c/c'] }, '/a/a/', '/c/c/', '/b/b/'), 1);
    near(gain({ first: ['a/a'], five: ['a/a', 'b/b'] }, '/a/a/', '/b/b/'), 1);
  });

  test('is 3 for the first and 1 for another, less by the logarithm of the place', () => {
    // Ideal: 3 + 1/log2(3) = 3.6309. Given: 1 at the first place and 3 at the third, 1 + 3/log2(4) = 2.5.
    near(gain({ first: ['a/a'], five: ['b/b'] }, '/b/b/', '/x/', '/a/a/'), 2.5 / 3.6309);
    // Ideal: 3. Given: 3/log2(3) = 1.8928.
    near(gain({ first: ['a/a'] }, '/x/', '/a/a/'), 0.6309);
    // Ideal: 1 + 0.6309 = 1.6309. Given: 1/log2(3) = 0.6309.
    near(gain({ five: ['a/a', 'b/b'] }, '/x/', '/b/b/'), 0.6309 / 1.6309);
  });

  test('counts only the foremost of those that may stand first', () => {
    near(gain({ first: ['a/a', 'b/b'] }, '/b/b/', '/x/', '/y/'), 1);
    near(gain({ first: ['a/a', 'b/b'], five: ['b/b'] }, '/b/b/'), 1);
    // Here "a" is the first one, so "b" is wanted beside it: 3 / 3.6309.
    near(gain({ first: ['a/a', 'b/b'], five: ['b/b'] }, '/a/a/'), 3 / 3.6309);
  });

  test('is nothing beyond the fifth place, and a page counts once', () => {
    near(gain({ first: ['a/a'] }, '/1/', '/2/', '/3/', '/4/', '/5/', '/a/a/'), 0);
    near(gain({ five: ['a/a', 'b/b'] }, '/a/a/', '/a/a/'), 1 / 1.6309);
  });
});

describe('a summary', () => {
  const results = [
    judge(wanted({ first: ['a/a'], card: 'a/a' }), { hits: ['/a/a/'], card: '/a/a/' }),
    judge(wanted({ first: ['a/a'], five: ['a/a', 'b/b'] }), { hits: ['/x/', '/a/a/'] }),
    judge(wanted({ five: ['b/b'] }, 'topic'), { hits: ['/x/', '/y/', '/z/', '/b/b/'] }),
    judge(wanted({ never: ['x/x'] }, 'exclusion'), { hits: ['/x/x/'] }),
  ];
  const { all, byKind, misses } = summarize(results);

  test('counts each measure over the queries that it concerns', () => {
    assert.deepEqual([all.queries, all.success1, all.five, all.cards, all.forbidden], [4, { part: 1, of: 2 }, { part: 1, of: 2 }, { part: 1, of: 1 }, { part: 1, of: 1 }]);
  });

  test('has the means of ranks and gains', () => {
    // (1 + 1/2 + 1/4) / 3
    near(all.mrr, 0.5833);
    // 1; 3/log2(3) of 3.6309; 1/log2(5)
    near(all.ndcg5, (1 + 1.8928 / 3.6309 + 0.4307) / 3);
  });

  test('stands by kind too, without means where nothing is wanted', () => {
    assert.deepEqual([...byKind.keys()], ['name', 'topic', 'exclusion']);
    near(byKind.get('name')?.mrr, 0.75);
    assert.equal(byKind.get('exclusion')?.mrr, undefined);
  });

  test('names the misses', () => assert.deepEqual(misses, [results[1], results[3]]));
});

describe('automatic judgments', () => {
  const record = (path: string, title: string, ...aliases: string[]): NamedRecord => ({ kind: 'person', path, title, weight: 1, aliases: aliases.map((name) => ({ name })) });

  test('want the record of every name first', () => {
    assert.deepEqual(automaticJudgments([record('/people/ann/', 'Ann', 'Annie')]), [{ query: 'Ann', kind: 'person', first: ['/people/ann/'] }, { query: 'Annie', kind: 'person', first: ['/people/ann/'] }]);
  });

  test('accept each record that bears the name, whatever its case, accents and signs', () => {
    assert.deepEqual(automaticJudgments([record('/a/', 'Zoë B.', 'zoe-b'), record('/b/', 'ZOE B')]), [{ query: 'Zoë B.', kind: 'person', first: ['/a/', '/b/'] }]);
  });

  test('leave out years, single letters and names without a word', () => {
    assert.deepEqual(automaticJudgments([record('/timeline/2019/', '2019', 'C++', '–')]), []);
  });

  test('are judged by their paths', () => {
    const [judgment] = automaticJudgments([record('/timeline/2010/#begins', 'Acme begins')]);
    assert.ok(judgment && judge(judgment, { hits: ['/timeline/2010/#begins'] }).success);
  });
});
