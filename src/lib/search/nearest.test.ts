import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAMES } from '#lib/search/fixtures/site.ts';
import { indexNames } from '#lib/search/names.ts';
import { nearestRecords } from '#lib/search/nearest.ts';

const index = indexNames({ ...NAMES, records: NAMES.records.toReversed() });
const near = (...content: string[]): string[] => nearestRecords(index, content).map(({ path }) => path);

test('the record with the nearest name is offered first, by whatever name and word', () => {
  assert.equal(near('zmelni')[0], '/people/jim-zemlin/');
  assert.equal(near('qqqq', 'cmcf')[0], '/organizations/cncf/');
});

test('of records that are as near, the one that the site says more about comes first; six are offered', () => {
  const found = near('directes');
  assert.deepEqual([found[0], found[1], found.length], ['/funds/overview/', '/glossary/directed-fund/', 6]);
});
