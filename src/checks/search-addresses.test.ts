import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSources } from '#checks/source-files.ts';

/** An address that scripts set or fetch without putting the site's base path before it. */
const BARE = /(?:\bhref(?::| =)|\bfetch(?:File)?\() (?!addressOf\(|address\b|stylesheet\b)[^\s]+|(?:\bimport|\bfetch(?:File)?)\((?:\s*\/\*[^*]*\*\/)?\s*['"`]\/[^)]*/g;

test('the search puts the base path before every address', () => {
  const sources = readSources('.ts').filter(({ path }) => path.startsWith('src/client/search/'));
  assert.ok(sources.length > 0);
  assert.deepEqual(sources.flatMap(({ path, text }) => (text.match(BARE) ?? []).map((found) => `${path}: ${found}`)), []);
});
