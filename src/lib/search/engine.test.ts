import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SearchEngine } from '#lib/search/engine.ts';
import type { Ports } from '#lib/search/engine.ts';
import { NAMES, PAGES, indexOf } from '#lib/search/fixtures/site.ts';
import { encodeNames, splitNames } from '#lib/search/names-file.ts';
import type { Hit, Outcome } from '#lib/search/outcome.ts';
import { NO_SEARCH } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';

const SOURCE = { url: '/sources/charter/', title: 'Charter of OpenStack', text: 'The charter of OpenStack.', facets: { kind: 'source' } };
const CLAIM = { url: '/claims/demise/', title: 'OpenStack is dead', text: 'Rumors of its demise.', facets: { kind: 'claim' } };
const PLAN = { path: '/timeline/2025/#plan', date: '2025-03-12', dateText: 'March 12, 2025', statement: 'The boards announced a quarrel.' };

const FILES: Record<string, string> = {
  '/search/names.txt': encodeNames(splitNames(NAMES).first),
  '/search/more-names.txt': encodeNames(splitNames(NAMES).more),
  '/search/words.txt': 'budget\nquarrel',
  '/search/dates/2025-03.json': JSON.stringify([PLAN]),
  '/search/cards/projects/openstack.json': JSON.stringify({ kind: 'project', path: '/projects/openstack/', title: 'OpenStack', sources: [], more: 0 }),
  '/search/cards/claims/demise.json': JSON.stringify({ kind: 'claim', path: CLAIM.url, title: CLAIM.title, sources: [], more: 0 }),
  '/search/cards/facts/plan.json': JSON.stringify({ kind: 'fact', path: PLAN.path, title: PLAN.dateText, sources: [], more: 0 }),
};

/** An engine over the small site; `fetched` gathers what it asks its ports for, and what is in `broken` fails. */
function engineOf(broken = new Set<string>()): { engine: SearchEngine; fetched: string[]; broken: Set<string> } {
  const fetched: string[] = [];
  const give = async <Value>(name: string, value: Value | undefined): Promise<Value> => {
    fetched.push(name);
    await new Promise((resolve) => setImmediate(resolve));
    if (value === undefined || broken.has(name)) throw new Error(`no ${name}`);
    return value;
  };
  const ports: Ports = { read: (path) => give(path, FILES[path]), openText: () => give('text', indexOf([...PAGES, CLAIM])), openSources: () => give('sources', indexOf([SOURCE])) };
  return { engine: new SearchEngine(ports), fetched, broken };
}

const stateOf = (query: string, chosen: Partial<SearchState> = {}): SearchState => ({ ...NO_SEARCH, query, ...chosen });
const quick = (query: string, chosen?: Partial<SearchState>): Promise<Outcome> => engineOf().engine.quick(stateOf(query, chosen));
const full = (query: string, chosen?: Partial<SearchState>): Promise<Outcome> => engineOf().engine.full(stateOf(query, chosen), 20);
const paths = ({ hits }: { hits: readonly Hit[] }): string[] => hits.map(({ path }) => path.replace(/#?:~:.*/, ''));

describe('a search answers in two stages', () => {
  test('first names alone, for which only the names and a card are fetched', async () => {
    const { engine, fetched } = engineOf();
    const { complete, hits, card } = await engine.quick(stateOf('OSF'));
    assert.deepEqual([complete, hits.map(({ path }) => path), card], [false, ['/organizations/openstack-foundation/'], undefined]);
    assert.deepEqual(fetched, ['/search/names.txt', '/search/cards/organizations/openstack-foundation.json']);
  });

  test('then the full text, below the names that stood first', async () => {
    const outcome = await full('Kubernetes');
    assert.equal(outcome.complete, true);
    assert.equal(paths(outcome)[0], '/projects/kubernetes/');
    assert.ok((await full('containers')).hits.some(({ path }) => path.startsWith('/timeline/2025/#plan')));
  });

  test('names that hold most of a query are shown until the text is there', async () => {
    assert.ok(paths(await engineOf().engine.quick(stateOf('kubernetes killed quarrel'), true)).includes('/claims/kubernetes-killed-openstack/'));
    assert.deepEqual([paths(await quick('quarrel')), paths(await quick('"foundation openstack"'))], [[], []]);
  });
});

test('no file is read twice, whatever is asked at the same time or later', async () => {
  const { engine, fetched } = engineOf();
  await Promise.all([engine.quick(stateOf('openstack')), engine.full(stateOf('openstack'), 20)]);
  await engine.full(stateOf('openstack'), 20);
  assert.deepEqual(fetched.toSorted(), ['/search/cards/projects/openstack.json', '/search/more-names.txt', '/search/names.txt', 'text']);
});

describe('what failed is tried again', () => {
  test('where the names could not be had', async () => {
    const { engine, broken } = engineOf(new Set(['/search/names.txt']));
    await assert.rejects(engine.quick(stateOf('osf')), /no \/search\/names.txt/);
    broken.clear();
    assert.equal((await engine.quick(stateOf('osf'))).hits.length, 1);
  });

  test('where the full text could not be had, and the names answer meanwhile', async () => {
    const { engine, broken } = engineOf(new Set(['text']));
    await assert.rejects(engine.full(stateOf('osf'), 20), /no text/);
    assert.equal((await engine.quick(stateOf('osf'))).hits.length, 1);
    broken.clear();
    assert.equal((await engine.full(stateOf('osf'), 20)).complete, true);
  });
});

describe('a mistyped word', () => {
  test('is corrected by the names at once, and the search says so', async () => {
    const { instead, hits } = await quick('Who is zemlim?');
    assert.deepEqual([instead, hits[0]?.path], ['Who is zemlin?', '/people/jim-zemlin/']);
    assert.equal((await quick('opnestack')).instead, 'openstack');
    assert.equal((await quick('Kuberntes')).instead, 'kubernetes');
  });

  test('is corrected by words of the texts where names do not know it', async () => {
    assert.equal((await quick('qarrel')).instead, undefined);
    const { instead, words, hits } = await full('qarrel');
    assert.deepEqual([instead, words, hits.length], ['quarrel', ['quarrel'], 1]);
  });

  test('is none where a text holds it, or where readers want it taken as it is', async () => {
    const { engine, fetched } = engineOf();
    assert.equal((await engine.full(stateOf('quarrel'), 20)).instead, undefined);
    assert.ok(!fetched.includes('/search/words.txt'));
    const { instead, ignored, hits } = await full('zemlim', { literal: true });
    assert.deepEqual([instead, ignored, hits], [undefined, ['zemlim'], []]);
  });
});

describe('a card', () => {
  test('stands for the hit that answers, which counts but is not listed again', async () => {
    const outcome = await full('openstack');
    assert.equal(outcome.card?.path, '/projects/openstack/');
    assert.ok(!paths(outcome).includes('/projects/openstack/'));
    assert.equal(outcome.total, outcome.hits.length + 1);
  });

  test('answers a question by the text alone, although its hit lands on a passage', async () => {
    assert.equal((await full('Is there a demise?')).card?.path, '/claims/demise/');
  });

  test('that cannot be had leaves its hit in the list', async () => {
    const { engine } = engineOf(new Set(['/search/cards/projects/openstack.json']));
    const outcome = await engine.full(stateOf('openstack'), 20);
    assert.deepEqual([outcome.card, paths(outcome)[0]], [undefined, '/projects/openstack/']);
  });
});

describe('a date', () => {
  test('gives what happened then, at the first stage already, but no facts where people are wanted', async () => {
    assert.deepEqual(paths(await quick('march 2025', { kind: 'person' })), []);
    assert.deepEqual(paths(await quick('march 2025')), ['/timeline/2025/#plan', '/timeline/2025/#month-3']);
  });

  test('that is a day is answered by its fact, in whatever way it is written', async () => {
    const answers = await Promise.all(['12.3.2025', '3/12/2025', 'March 12th, 2025'].map((text) => quick(text)));
    assert.deepEqual(answers.map(({ card }) => card?.path), [PLAN.path, PLAN.path, PLAN.path]);
    assert.deepEqual(answers[0]?.words, ['march', '12', '2025']);
  });
});

test('sources are searched in an index of their own, without names', async () => {
  const { engine, fetched } = engineOf();
  const outcome = await engine.full(stateOf('openstack', { kind: 'source' }), 20);
  assert.deepEqual([paths(outcome), outcome.card], [['/sources/charter/'], undefined]);
  assert.deepEqual([fetched.includes('sources'), fetched.includes('text')], [true, false]);
});

test('a filter holds for names as for the text', async () => {
  assert.deepEqual(paths(await full('directed fund', { kind: 'term' })), ['/glossary/directed-fund/']);
});

test('where nothing is found, the words are told and the nearest names offered', async () => {
  const { hits, total, ignored, nearest } = await full('zmelni');
  assert.deepEqual([hits, total, ignored, nearest[0]?.title], [[], 0, ['zmelni'], 'Jim Zemlin']);
});
