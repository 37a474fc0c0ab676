import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRulesHint, ruleAddress } from '#gates/rule-address.ts';
import { site } from '#site.ts';

test('a rule is explained at an address of its own, below that of all rules', () => {
  assert.equal(ruleAddress('missing-citation'), `${ruleAddress()}#missing-citation`);
  assert.equal(formatRulesHint(), `Every rule with an example: ${site.url}/contribute/rules/`);
});
