import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NAMES } from '#lib/search/fixtures/site.ts';
import { namedHit } from '#lib/search/hits.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import { indexNames, matchNames } from '#lib/search/names.ts';
import type { NameMatch } from '#lib/search/names.ts';
import type { Hit } from '#lib/search/outcome.ts';
import { parseQuery } from '#lib/search/query.ts';
import { findAnswer, namedFirst, suits } from '#lib/search/ranking.ts';

const index = indexNames(NAMES);
const matches = (text: string): NameMatch[] => matchNames(index, parseQuery(text).content);
const first = (text: string): string[] => namedFirst(parseQuery(text), matches(text)).map(({ record }) => record.path);

describe('first of all stand', () => {
  test('records that the query names, the thing before an article that is called the same', () => {
    assert.deepEqual(first('Directed fund'), ['/glossary/directed-fund/', '/funds/overview/']);
  });

  test('the article where the query is its name to the last word, unless it asks what a thing is', () => {
    const record = (kind: string, path: string, title: string, weight: number): NamedRecord => ({ kind, path, title, weight, aliases: [] });
    const forks = indexNames({ synonyms: [], records: [record('article', '/funds/fork/', 'The fork', 1), record('article', '/funds/what/', 'What is a fork', 9), record('term', '/glossary/fork/', 'Fork', 1)] });
    const firstOf = (text: string): string | undefined => namedFirst(parseQuery(text), matchNames(forks, parseQuery(text).content))[0]?.record.path;
    assert.deepEqual(['the fork', 'fork', 'what is a fork'].map(firstOf), ['/funds/fork/', '/glossary/fork/', '/glossary/fork/']);
  });

  test('records whose name the query begins, at most four', () => {
    assert.equal(first('kubern')[0], '/projects/kubernetes/');
    const many = indexNames({ synonyms: [], records: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'term', path: `/glossary/${id}/`, title: `Fork ${id}x`, weight: 1, aliases: [] })) });
    assert.equal(namedFirst(parseQuery('fork'), matchNames(many, ['fork'])).length, 4);
  });

  test('no names where the query holds more than a name, or excludes a word', () => {
    assert.deepEqual([first('openstack budget'), first('openstack -vmware')], [[], []]);
  });
});

test('a record suits a query where one of its names holds each phrase whole, and none an excluded word', () => {
  const osf = matches('osf')[0] as NameMatch;
  const suit = (text: string): boolean => suits(parseQuery(text), osf);
  assert.deepEqual([suit('"OpenStack Foundation"'), suit('"openinfra foundation"'), suit('"stack foundation"'), suit('"openinfra osf"')], [true, true, false, false]);
  assert.deepEqual([suit('foundation -openstack'), suit('foundation -vmware')], [false, true]);
});

describe('a search is answered by', () => {
  const hit = (kind: string, coverage: number, path = `/${kind}/`): Hit => ({ path, title: kind, kind, why: [], excerpt: [], parts: [], named: false, coverage });
  const answer = (text: string, ...hits: Hit[]): Hit | undefined => findAnswer(parseQuery(text), hits, { named: [], matches: [], sure: true });
  const named = (text: string): string | undefined => {
    const found = namedFirst(parseQuery(text), matches(text));
    return findAnswer(parseQuery(text), found.map((match) => namedHit(match)), { named: found, matches: matches(text), sure: false })?.path;
  };

  test('the record that it names, or the only one whose name it begins, but no article', () => {
    assert.equal(named('OSF'), '/organizations/openstack-foundation/');
    assert.deepEqual([named('zeml'), named('kubern')], ['/people/jim-zemlin/', undefined]);
    assert.equal(named('how a directed fund works'), undefined);
  });

  test('a fact that holds a question for a time, even below an article', () => {
    assert.equal(answer('when did the osf end', hit('fact', 0.8))?.kind, 'fact');
    assert.equal(answer('when did the osf end', hit('article', 1), hit('article', 1), hit('fact', 1))?.kind, 'fact');
  });

  test('no fact that stands fourth, or below an article with a part of the question', () => {
    assert.equal(answer('when did the osf end', hit('article', 1), hit('page', 1), hit('data', 1), hit('fact', 1)), undefined);
    assert.equal(answer('when did the osf end', hit('article', 1), hit('fact', 0.9)), undefined);
  });

  test('a table where it asks for an amount, a claim where it asks whether', () => {
    assert.equal(answer('how many members', hit('data', 1))?.kind, 'data');
    assert.equal(answer('is openstack dead', hit('claim', 1))?.kind, 'claim');
    assert.equal(answer('is openstack dead', hit('data', 1)), undefined);
  });

  test('a claim that passes judgment on what is asked, even below an article', () => {
    const claim = (title: string, quality: number): NameMatch => ({ record: { kind: 'claim', path: '/claims/x/', title, aliases: [], weight: 2 }, score: 1, coverage: 1, exact: false, contained: false, quality });
    const judged = (text: string, match: NameMatch): string | undefined => findAnswer(parseQuery(text), [hit('article', 1), hit('claim', 1, '/claims/x/')], { named: [match], matches: [], sure: false })?.path;
    assert.equal(judged('is openstack dead', claim('Kubernetes killed OpenStack.', 1)), '/claims/x/');
    assert.equal(judged('when did openinfra join', claim('OpenInfra joined on March 12, 2025.', 1)), '/claims/x/');
    assert.equal(judged('when did openinfra join', claim('OpenInfra joined CNCF.', 1)), undefined);
    assert.equal(judged('is openstack dead', claim('OpenStack was retired.', 0.7)), undefined);
  });

  test('nothing that holds too little of the question, answers no question, or was asked with an exclusion', () => {
    assert.deepEqual([answer('is openstack dead', hit('claim', 0.7)), answer('openstack dead', hit('claim', 1)), answer('is openstack dead -claim', hit('claim', 1))], [undefined, undefined, undefined]);
  });

  test('the first fact of the day that it is', () => {
    assert.equal(answer('12.3.2025', hit('fact', 1, '/a/'), hit('fact', 1, '/b/'))?.path, '/a/');
    assert.equal(answer('march 2025', hit('fact', 1)), undefined);
    assert.equal(findAnswer(parseQuery('13.3.2025'), [hit('fact', 1)], { named: [], matches: [], sure: false }), undefined);
  });
});
