import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWish } from '#cli/bench/arguments.ts';

test('without words the command lists what can be measured', () => {
  assert.deepEqual(readWish([]), { what: 'list' });
});

test('numbers of pages are given with or without an equals sign, or left to the command', () => {
  assert.deepEqual(readWish(['search']), { what: 'search', pages: [1000, 5000, 20_000] });
  assert.deepEqual(readWish(['search', '--pages', '5000,1000,5000']), { what: 'search', pages: [1000, 5000] });
  assert.deepEqual(readWish(['search', '--pages=300']), { what: 'search', pages: [300] });
  assert.deepEqual(readWish(['keystroke']), { what: 'keystroke' });
});

test('what is not understood is named', () => {
  const message = (...words: string[]): string => {
    const wish = readWish(words);
    return wish.what === 'error' ? wish.message : `understood as ${wish.what}`;
  };
  assert.equal(message('speed'), 'there is no benchmark “speed”');
  assert.equal(message('search', '--sites', '3'), 'search does not know “--sites”');
  assert.equal(message('search', '--pages', '1000', 'more'), 'search does not know “more”');
  assert.match(message('search', '--pages', '1000,many'), /^--pages takes whole numbers .* not “1000,many”$/);
  assert.match(message('search', '--pages'), /not “”$/);
  assert.match(message('search', '--pages=5'), /from 100 on/);
  assert.equal(message('keystroke', '--pages'), 'keystroke does not know “--pages”');
});
