import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatValue, parseValue } from '#cli/new/values.ts';
import { fieldsOf } from '#schemas/record-fields.ts';
import type { Field } from '#schemas/record-fields.ts';
import { fieldsOfKind, kinds } from '#schemas/kinds.ts';
import { fact } from '#schemas/fact.ts';
import { organization } from '#schemas/entity.ts';
import { series } from '#schemas/series.ts';

const field = (schema: Parameters<typeof fieldsOf>[0], key: string): Field => {
  const found = fieldsOf(schema).find((candidate) => candidate.key === key);
  assert.ok(found);
  return found;
};
const parse = (key: string, ...texts: string[]): unknown => parseValue(texts, field(fact, key), '2026-11-24');

test('questions are read off the schema', () => {
  const { meaning: _, ...lane } = field(fact, 'lane');
  assert.deepEqual(lane, { key: 'lane', required: true, list: false, form: 'choice', options: ['openstack', 'kubernetes', 'foundations', 'market'], parts: [], neededParts: [], id: false, date: false });
  assert.equal(field(fact, 'planned').form, 'yes');
  assert.equal(field(fact, 'weight').form, 'number');
  assert.equal(field(fact, 'checked').date, true);
  assert.equal(field(fact, 'statement').date, false);
  assert.deepEqual(field(fact, 'sources').parts, ['id', 'locator']);
  assert.deepEqual(field(organization, 'aliases').neededParts, ['name']);
  assert.equal(field(organization, 'links').form, 'parts');
});

test('every question of every kind says what is asked for', () => {
  assert.deepEqual(kinds.flatMap((kind) => fieldsOfKind(kind).filter(({ meaning }) => meaning === '').map(({ key }) => `${kind.name}.${key}`)), []);
});

test('every key that a kind names is one of its schema', () => {
  for (const kind of kinds) {
    const known = new Set(fieldsOfKind(kind).map(({ key }) => key));
    assert.deepEqual([...kind.first, ...kind.asked, ...kind.named, ...Object.keys(kind.defaults)].filter((key) => !known.has(key)), [], kind.name);
  }
});

describe('values', () => {
  test('"today" is the day of the clock where a date is asked for, and a word elsewhere', () => {
    assert.equal(parse('checked', 'today'), '2026-11-24');
    assert.equal(parse('statement', 'today'), 'today');
  });
  test('commas separate ids', () => assert.deepEqual(parse('subjects', 'acme, fund', 'paper'), ['acme', 'fund', 'paper']));
  test('a source may name a place in it, with commas of its own', () => assert.deepEqual(parse('sources', 'paper, § 7, line 2', 'other'), [{ id: 'paper', locator: '§ 7, line 2' }, 'other']));
  test('commas do not separate words', () => assert.deepEqual(parseValue(['Acme, Inc.'], field(organization, 'aliases'), ''), [{ name: 'Acme, Inc.' }]));
  test('a bar separates parts', () => assert.deepEqual(parseValue(['OSF | 2012 | 2020'], field(organization, 'aliases'), ''), [{ name: 'OSF', from: '2012', to: '2020' }]));
  test('what is no number stays as it is, for the schema to refuse', () => assert.deepEqual([parse('weight', '2'), parse('weight', 'two')], [2, 'two']));
  test('a row of a table is of numbers, words and gaps', () => {
    const rows = field(series, 'rows');
    assert.deepEqual(parseValue(['2010 | 4.5 | ', '"2011" | a, b | x'], rows, ''), [[2010, 4.5, null], ['2011', 'a, b', 'x']]);
  });
  test('a formatted value parses to itself', () => {
    const value = [{ name: 'OSF', from: '2012' }];
    assert.deepEqual(parseValue(formatValue(value), field(organization, 'aliases'), ''), value);
  });
});
