import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCsv, recordsToCsv } from '#lib/csv.ts';

test('a cell with a comma, a quote or a line break is quoted', () => {
  assert.equal(formatCsv(['a', 'b'], [['x, y', 'say "z"'], ['line\nbreak', 1]]), 'a,b\r\n"x, y","say ""z"""\r\n"line\nbreak",1\r\n');
});

test('an unknown value is an empty cell, a list is joined by semicolons', () => {
  assert.equal(formatCsv(['a', 'b'], [[null, ['p', 'q']]]), 'a,b\r\n,p; q\r\n');
});

test('records with different keys share one heading', () => {
  assert.equal(recordsToCsv([{ id: 'one' }, { id: 'two', note: 'n' }]), 'id,note\r\none,\r\ntwo,n\r\n');
});
