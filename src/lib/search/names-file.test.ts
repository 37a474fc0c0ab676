import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMES } from '#lib/search/fixtures/site.ts';
import { decodeNames, encodeNames } from '#lib/search/names-file.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';

const FORK: NamedRecord = { kind: 'term', path: '/glossary/fork/', title: 'Fork', aliases: [], weight: 4 };
const encode = (...records: NamedRecord[]): string => encodeNames({ synonyms: [], records });
const back = (record: NamedRecord): NamedRecord | undefined => decodeNames(encode(record)).records[0];

test('the names of a site come back as they were', () => assert.deepEqual(decodeNames(encodeNames(NAMES)), NAMES));

test('a file without synonyms or records can be read', () => {
  assert.deepEqual(decodeNames(encode(FORK)).synonyms, []);
  assert.deepEqual(decodeNames(''), { synonyms: [], records: [] });
});

test('an id stands in the file only where it does not follow from the title', () => {
  assert.equal(encode(FORK), '\n#term\t/glossary/\nFork\t\t4');
  assert.equal(encode({ ...FORK, path: '/glossary/forking/' }), '\n#term\t/glossary/\nFork\tforking\t4');
});

test('ids that do not follow from titles, paths of one part and paths with an anchor come back', () => {
  assert.equal(back({ ...FORK, title: 'Cloud Native Computing Foundation', path: '/organizations/cncf/' })?.path, '/organizations/cncf/');
  assert.equal(back({ ...FORK, title: '501(c)(3)', path: '/glossary/501c3/' })?.path, '/glossary/501c3/');
  assert.equal(back({ ...FORK, title: 'About', path: '/about/' })?.path, '/about/');
  assert.equal(back({ ...FORK, path: '/timeline/2025/#plan' })?.path, '/timeline/2025/#plan');
});

test('a period comes back with its name, and years and weights do', () => {
  const record = { ...FORK, aliases: [{ name: 'OpenStack Foundation', period: '2012 – October 2020' }, { name: 'OSF' }], weight: 0, year: 2012 };
  assert.deepEqual(back(record), record);
});

test('kinds and folders share one heading, in whatever order records come', () => {
  const fund = { ...FORK, title: 'Fund', path: '/glossary/fund/' };
  const text = encode(FORK, { ...FORK, kind: 'person', title: 'Jim Zemlin', path: '/people/jim-zemlin/' }, fund);
  assert.deepEqual(text.match(/^#.*/gm), ['#term\t/glossary/', '#person\t/people/']);
  assert.deepEqual(decodeNames(text).records.map(({ path }) => path), ['/glossary/fork/', '/glossary/fund/', '/people/jim-zemlin/']);
});

test('signs that part the file cannot break a name', () => {
  assert.deepEqual(back({ ...FORK, title: 'Fork\tor\nsplit', aliases: [{ name: 'OSF~2012' }] }), { ...FORK, title: 'Fork or split', path: '/glossary/fork/', aliases: [{ name: 'OSF 2012' }] });
});
