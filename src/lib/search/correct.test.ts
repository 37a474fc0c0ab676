import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exchanged, probablyMeant, readVocabulary, surelyMeant, unknownWords } from '#lib/search/correct.ts';
import { NAMES } from '#lib/search/fixtures/site.ts';
import { indexNames } from '#lib/search/names.ts';
import { parseQuery } from '#lib/search/query.ts';

const names = indexNames(NAMES);

test('words that no name holds may be slips', () => {
  assert.deepEqual(unknownWords(parseQuery('who is zemlim of openstack'), names), ['zemlim']);
});

test('names alone correct one slip in a longer word; two slips, short words and other forms of a name they leave', () => {
  assert.deepEqual(['zemlim', 'opnestack', 'Kuberntes'.toLowerCase()].map((word) => surelyMeant(word, names)), ['zemlin', 'openstack', 'kubernetes']);
  assert.deepEqual(['kubrntes', 'fumd', 'funded', 'openstacks'].map((word) => surelyMeant(word, names)), [undefined, undefined, undefined, undefined]);
});

test('a name is meant before a word of the texts that is as near, and with the texts two slips are corrected', () => {
  assert.equal(probablyMeant('zemlim', names, readVocabulary('zemlic\nzemlix')), 'zemlin');
  assert.deepEqual(['kubrntes', 'qarrel', 'xylophone'].map((word) => probablyMeant(word, names, readVocabulary('budget\nquarrel\n'))), ['kubernetes', 'quarrel', undefined]);
});

test('a corrected query keeps everything else as it was typed', () => {
  const { query, text } = exchanged(parseQuery('Who is Zemlim? -suse'), new Map([['zemlim', 'zemlin']]));
  assert.equal(text, 'Who is zemlin? -suse');
  assert.deepEqual([query.content, query.excluded, query.intent], [['zemlin'], ['suse'], 'person']);
});

test('phrases are mended too, and accents do not hide what was typed', () => {
  const { query, text } = exchanged(parseQuery('Zémlim "kuberntes release"'), new Map([['zemlim', 'zemlin'], ['kuberntes', 'kubernetes']]));
  assert.equal(text, 'zemlin "kubernetes release"');
  assert.deepEqual([query.content, query.phrases], [['zemlin', 'kubernetes', 'release'], ['kubernetes release']]);
});
