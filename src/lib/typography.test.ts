import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeset, typesetRecord } from '#lib/typography.ts';

test('an apostrophe is curled within a word and after a plural', () => {
  assert.equal(typeset("OpenInfra's members' vote, '90s"), 'OpenInfra’s members’ vote, ’90s');
});

test('quotation marks open before a word and close after it', () => {
  assert.equal(typeset('the "Big Tent" (a "nickname")'), 'the “Big Tent” (a “nickname”)');
  assert.equal(typeset("a 'word' here"), 'a ‘word’ here');
});

test('in a record only prose is touched, cells of tables included', () => {
  const record = { id: "a'b", statement: "It's so", sources: ["o'x"], rows: [["it's", 1]], aliases: [{ name: "Bryce's" }] };
  assert.deepEqual(typesetRecord(record), { id: "a'b", statement: 'It’s so', sources: ["o'x"], rows: [['it’s', 1]], aliases: [{ name: 'Bryce’s' }] });
});
