import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { NAMES } from '#lib/search/fixtures/site.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import { indexNames, isNameWord, matchNames, nearestNameWord, scoreTitle } from '#lib/search/names.ts';
import type { NameMatch } from '#lib/search/names.ts';

const index = indexNames(NAMES);
const find = (...content: string[]): NameMatch[] => matchNames(index, content);
const titles = (...content: string[]): string[] => find(...content).map(({ record }) => record.title);
const match = (title: string, ...content: string[]): NameMatch | undefined => find(...content).find(({ record }) => record.title === title);

describe('a query finds a record', () => {
  test('by its title, which is then the query itself', () => {
    assert.equal(titles('openstack')[0], 'OpenStack');
    assert.deepEqual([match('OpenStack', 'openstack')?.exact, match('OpenStack', 'openstack')?.alias], [true, undefined]);
  });

  test('by another name, and says by which and when it was in use', () => {
    assert.deepEqual(match('OpenInfra Foundation', 'openstack', 'foundation')?.alias, { name: 'OpenStack Foundation', period: 'until October 2020' });
    assert.deepEqual(match('OpenInfra Foundation', 'osf')?.alias, { name: 'OSF' });
  });

  test('by the surname of a person, which counts as the name, while the last word of another title does not', () => {
    assert.equal(match('Cloud Native Computing Foundation', 'foundation')?.exact, false);
    assert.deepEqual([match('Jim Zemlin', 'zemlin')?.exact, match('Jim Zemlin', 'zemlin')?.alias], [true, undefined]);
  });

  test('by another form of a word, or the beginning of a name, which is not yet the name', () => {
    assert.equal(match('Directed fund', 'directed', 'funds')?.exact, true);
    assert.equal(titles('kubern')[0], 'Kubernetes');
    assert.equal(match('Kubernetes', 'kubern')?.exact, false);
  });

  test('by a synonym, which is not the name either', () => {
    const { records } = NAMES;
    const priced = indexNames({ synonyms: [['cost', 'price']], records: [...records, { kind: 'data', path: '/data/prices/', title: 'Seat prices', weight: 3, aliases: [] }] });
    const [found] = matchNames(priced, ['cost']);
    assert.deepEqual([found?.record.title, found?.exact], ['Seat prices', false]);
  });
});

test('a name among other words is contained, a part of a name is not', () => {
  assert.deepEqual([match('OpenStack', 'openstack', 'budget')?.contained, match('OpenStack', 'openstack', 'budget')?.exact], [true, false]);
  assert.equal(match('Kubernetes killed OpenStack', 'kubernetes', 'openstack')?.contained, false);
});

test('a rare word tells more than a common one, and one that no name holds the least', () => {
  assert.ok(index.importance('zemlin') > index.importance('openstack'));
  assert.equal(index.importance('quarrel'), 1);
});

test('a record that holds less than half of the query is left out, unless less is asked for', () => {
  assert.deepEqual([find('quarrel'), find()], [[], []]);
  assert.deepEqual(titles('kubernetes', 'zemlin', 'cncf', 'osf'), []);
  assert.ok(matchNames(index, ['kubernetes', 'zemlin', 'cncf', 'osf'], 0.1).length > 3);
});

describe('of two records with the same name', () => {
  const twin = (path: string, more: Partial<NamedRecord>): NamedRecord => ({ kind: 'term', path, title: 'Mosaic', weight: 3, aliases: [], ...more });
  const first = (...records: NamedRecord[]): string | undefined => matchNames(indexNames({ synonyms: [], records }), ['mosaic'])[0]?.record.path;

  test('the one that the site says more about comes first', () => assert.equal(first(twin('/a/', {}), twin('/b/', { weight: 5 })), '/b/'));

  test('a title comes before another name, and a name in use before one that has ended', () => {
    assert.equal(first(twin('/a/', { title: 'Tile', aliases: [{ name: 'Mosaic' }] }), twin('/b/', {})), '/b/');
    const named = (path: string, period: string): NamedRecord => twin(path, { title: path, aliases: [{ name: 'Mosaic', period }] });
    assert.equal(first(named('/a/', 'until 2020'), named('/b/', 'from 2020')), '/b/');
  });
});

test('words of names are known by their forms, beginnings and synonyms; a mistyped one means the nearest', () => {
  assert.deepEqual(['openstack', 'funds', 'kuber', 'prices', 'kuberntes'].map((word) => isNameWord(index, word)), [true, true, true, true, false]);
  assert.deepEqual(['kuberntes', 'zemlim', 'opnestack', 'quarrel'].map((word) => nearestNameWord(index, word)), ['kubernetes', 'zemlin', 'openstack', undefined]);
});

test('an abbreviation is short for the title of an organization, a project or a term', () => {
  assert.equal(index.shortFor.get('cncf'), 'cloud native computing foundation');
  assert.equal(index.shortFor.get('openstack'), undefined);
  const people = indexNames({ synonyms: [], records: [{ kind: 'person', path: '/people/ann-lee/', title: 'Ann Lee', aliases: [{ name: 'Annie' }], weight: 1 }] });
  assert.equal(people.shortFor.get('annie'), undefined);
});

test('the title of any page answers the better, the more of it is asked', () => {
  const score = (title: string): number => scoreTitle(index, ['directed', 'fund'], title);
  assert.ok(score('Directed fund') > score('Directed fund of OpenStack'));
  assert.ok(score('Directed fund of OpenStack') > score('Directed fund of OpenStack and Kubernetes'));
  assert.equal(score('Kubernetes'), 0);
});
