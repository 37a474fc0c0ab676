import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NAMES, PAGES, indexOf } from '#lib/search/fixtures/site.ts';
import { indexNames } from '#lib/search/names.ts';
import { parseQuery } from '#lib/search/query.ts';
import { TextSearch } from '#lib/search/text.ts';
import type { TextAnswer, TextMatch } from '#lib/search/text.ts';

const names = indexNames(NAMES);
const search = new TextSearch(indexOf(PAGES), names);
const rank = (text: string): Promise<TextAnswer> => search.rank(parseQuery(text));
const ids = async (text: string): Promise<string[]> => (await rank(text)).matches.map(({ id }) => id);

describe('the full text', () => {
  test('finds pages with some of the words, those with all of them first', async () => {
    const { matches: [best, second], missing } = await rank('budget clouds');
    assert.deepEqual([best?.id, best?.coverage, best?.score, missing], ['/projects/openstack/', 1, 1, []]);
    assert.deepEqual([second?.id, second?.words], ['/funds/overview/', ['budget']]);
    assert.ok(second && second.coverage < 1 && second.score < 1);
  });

  test('leaves out a word that stands nowhere and says so, even where nothing is left', async () => {
    const { matches: [best], missing } = await rank('xylophone containers');
    assert.deepEqual([missing, best?.coverage], [['xylophone'], 1]);
    assert.deepEqual(await rank('xylophone'), { matches: [], missing: ['xylophone'] });
    assert.deepEqual(await rank('?!'), { matches: [], missing: [] });
  });

  test('keeps to phrases word by word', async () => {
    assert.deepEqual(await ids('"boards of openstack"'), ['/timeline/2025/#plan']);
    assert.deepEqual(await ids('"openstack boards"'), []);
    assert.deepEqual(await ids('"boards of openstack" "openstack"'), ['/timeline/2025/#plan']);
  });

  test('leaves out pages with an excluded word', async () => assert.deepEqual(await ids('openstack -quarrel'), ['/projects/openstack/']));

  test('prefers a dated fact where a question asks when', async () => {
    const twins = [{ url: '/claim/', title: 'A', text: 'SUSE and SUSE', facets: { kind: 'claim' } }, { url: '/fact/', title: 'B', text: 'SUSE left', facets: { kind: 'fact' } }];
    const best = async (text: string): Promise<string | undefined> => (await new TextSearch(indexOf(twins), names).rank(parseQuery(text))).matches[0]?.id;
    assert.deepEqual([await best('suse'), await best('when suse')], ['/claim/', '/fact/']);
  });

  test('prefers a page whose words stand together to one that holds them far apart', async () => {
    const filler = 'word '.repeat(90);
    const pages = [{ url: '/apart/', title: 'A', text: `${filler} suse ${filler} left`, facets: {} }, { url: '/together/', title: 'B', text: `${filler} ${filler} suse left`, facets: {} }];
    assert.deepEqual((await new TextSearch(indexOf(pages), names).rank(parseQuery('suse left'))).matches.map(({ id }) => id), ['/together/', '/apart/']);
  });
});

describe('a word is looked up', () => {
  const askedFor = async (text: string): Promise<string[]> => {
    const asked: string[] = [];
    await new TextSearch(indexOf(PAGES, asked), names).rank(parseQuery(text));
    return asked;
  };

  test('as itself, as the group of its synonyms, and as the title that it abbreviates', async () => {
    assert.deepEqual(await askedFor('prices'), ['prices', names.synonyms.get('cost')]);
    assert.deepEqual(await askedFor('cncf'), ['cncf', 'cloud native computing foundation']);
  });

  test('after its name where it is a version, and as it is where it stands alone', async () => {
    assert.deepEqual(await askedFor('openstack 2025.1'), ['openstack', '"openstack 2025.1"']);
    assert.deepEqual(await askedFor('2025.1'), ['2025.1']);
  });
});

test('the page itself counts more than one that holds only a synonym', async () => {
  const group = names.synonyms.get('cost') ?? '';
  const pages = [{ url: '/synonym/', title: 'A', text: group, facets: {} }, { url: '/itself/', title: 'B', text: 'cost', facets: {} }];
  assert.deepEqual((await new TextSearch(indexOf(pages), names).rank(parseQuery('cost'))).matches.map(({ id }) => id), ['/itself/', '/synonym/']);
});

test('a word is known where a text holds it, and a page by its filters', async () => {
  assert.deepEqual([await search.has('quarrel'), await search.has('qarrel')], [true, false]);
  assert.deepEqual((await search.facets()).get('/funds/overview/'), { kind: 'article', section: 'funds' });
});

test('a page is read with all the words marked that it holds, or with the phrase', async () => {
  const excerpt = async (text: string): Promise<string> => {
    const [best] = (await rank(text)).matches;
    return (await (await search.marked(best as TextMatch, parseQuery(text).phrases)).data()).excerpt;
  };
  assert.equal(await excerpt('runs kubernetes xylophone'), '<mark>Kubernetes</mark> <mark>runs</mark> containers.');
  assert.match(await excerpt('quarrel "boards of openstack"'), /<mark>boards<\/mark> <mark>of<\/mark> <mark>OpenStack<\/mark> announced a quarrel/);
});
