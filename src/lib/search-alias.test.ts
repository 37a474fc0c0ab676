import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchedAlias } from '#lib/search-alias.ts';

test('an abbreviation names the record that it stands for', () => {
  assert.equal(matchedAlias('osf', 'OpenInfra Foundation', ['Open Infrastructure Foundation', 'OSF']), 'OSF');
});

test('a title that answers needs no other name', () => {
  assert.equal(matchedAlias('openinfra', 'OpenInfra Foundation', ['OpenInfra']), undefined);
});

test('all words of the query must be in one name', () => {
  assert.equal(matchedAlias('foundation openst', 'OpenInfra Foundation', ['OpenStack Foundation', 'OSF']), 'OpenStack Foundation');
  assert.equal(matchedAlias('openstack wolf', 'OpenInfra Foundation', ['OpenStack Foundation', 'OSF']), undefined);
});
