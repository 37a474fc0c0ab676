import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseQuery } from '#lib/search/query.ts';

test('a query keeps the words that name its subject, each once and without the ending of a genitive', () => {
  assert.deepEqual(parseQuery('How did the OSF and the osf merge?').content, ['osf', 'merge']);
  assert.deepEqual([parseQuery("OpenStack's board").content, parseQuery('OpenStack’s board').content], [['openstack', 'board'], ['openstack', 'board']]);
});

test('text in quotes of any sort is a phrase, whose words belong to the subject', () => {
  const { phrases, content } = parseQuery('board “directed fund”');
  assert.deepEqual([phrases, content], [['directed fund'], ['board', 'directed', 'fund']]);
  assert.deepEqual(parseQuery('what is "directed fund"').content, ['directed', 'fund']);
  assert.deepEqual(parseQuery('„directed fund“').phrases, ['directed fund']);
  assert.deepEqual(parseQuery('«directed fund»').phrases, ['directed fund']);
});

test('a quote that is still open is no phrase yet, and one around nothing none at all', () => {
  assert.deepEqual([parseQuery('"directed fund').phrases, parseQuery('fund " "').phrases], [[], []]);
  assert.deepEqual(parseQuery('"directed fund').content, ['directed', 'fund']);
});

test('a word after a minus is excluded, but not after a hyphen within a word or between spaces', () => {
  const { excluded, content } = parseQuery('openstack -VMware −suse');
  assert.deepEqual([excluded, content], [['vmware', 'suse'], ['openstack']]);
  assert.deepEqual([parseQuery('co-chair').excluded, parseQuery('openstack - kubernetes').excluded], [[], []]);
});

test('a date is told apart from a query that names one among phrases or exclusions', () => {
  assert.deepEqual(parseQuery('march 2025').date, { year: 2025, month: 3 });
  assert.deepEqual([parseQuery('"march 2025"').date, parseQuery('2025 -march').date, parseQuery('osf 2025').date], [undefined, undefined, undefined]);
});

describe('a question asks', () => {
  const intentOf = (text: string): string | undefined => parseQuery(text).intent;

  test('when, or how much', () => {
    assert.deepEqual(['When did the OSF end?', 'since when', 'in which year was cncf founded', 'how long ago'].map(intentOf), ['time', 'time', 'time', 'time']);
    assert.deepEqual(['how many members has the OSF', 'how long is a term', 'what does membership cost', 'what is the fee'].map(intentOf), ['amount', 'amount', 'amount', 'amount']);
  });

  test('who, or why', () => {
    assert.deepEqual(["who's zemlim", 'Who runs the CNCF?'].map(intentOf), ['person', 'person']);
    assert.deepEqual(['why did NASA leave', 'how come it merged'].map(intentOf), ['reason', 'reason']);
  });

  test('what something is, or whether it is so', () => {
    assert.deepEqual(['what is a directed fund', "what's OSF", 'define fork', 'OSF meaning', 'what does OSF stand for?'].map(intentOf), ['thing', 'thing', 'thing', 'thing', 'thing']);
    assert.deepEqual(['is openstack dead', 'Did Kubernetes kill OpenStack?'].map(intentOf), ['yes-no', 'yes-no']);
  });

  test('nothing, where it is only words', () => assert.deepEqual(['openstack', 'whenever', 'isolation', 'wholesale'].map(intentOf), [undefined, undefined, undefined, undefined]));
});

test('a phrase or a word with a hyphen is left out as a whole', () => {
  assert.deepEqual([parseQuery('openstack -"red hat"').excluded, parseQuery('openstack -"red hat"').phrases], [['red hat'], []]);
  assert.deepEqual(parseQuery('license -open-source').excluded, ['open source']);
});

test('how much asks for a price', () => {
  assert.deepEqual(parseQuery('how much is platinum membership').content, ['platinum', 'membership', 'cost']);
  assert.deepEqual(parseQuery('how many members').content, ['members']);
});
