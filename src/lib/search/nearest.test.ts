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

test('of records that are as near, the shorter title comes first', () => {
  assert.deepEqual(near('killes')[0], '/claims/kubernetes-killed-openstack/');
  assert.equal(near('foundatian')[0], '/organizations/openstack-foundation/');
});

test('letters that are near nothing lead nowhere, however long a name is', () => {
  assert.deepEqual(near('qqqqqqqq'), []);
});
