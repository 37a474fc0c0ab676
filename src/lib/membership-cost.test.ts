import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOf, costWords, entryLevel, formatCostState, priceFor, readCostState } from '#lib/membership-cost.ts';
import type { Cost, Dues, FundFee, Question } from '#lib/membership-cost.ts';

const price = { from: null, to: null, asOf: '2026', source: 'paper' };
const fund = { ...price, key: 'acme-silver', fund: 'Acme', tier: 'Silver', included: false, remark: '' };
const FEES: FundFee[] = [{ ...fund, from: 100, to: null, fee: 20_000 }, { ...fund, from: 11, to: 99, fee: 5000 }];
const DUES: Dues[] = [
  { ...price, key: 'gold', tier: 'Gold', fee: 100_000 },
  { ...price, key: 'silver', tier: 'Silver', from: 100, to: null, fee: 10_000 },
  { ...price, key: 'silver', tier: 'Silver', from: 0, to: 99, fee: 5000 },
  { ...price, key: 'associate', tier: 'Associate', fee: 0 },
];

const cost = (question: Question, fees = FEES): Cost => costOf(question, fees, DUES);

test('a price holds from its first to its last number of employees', () => {
  assert.deepEqual([10, 11, 99, 100, 1_000_000].map((employees) => priceFor(employees, FEES)?.fee), [undefined, 5000, 5000, 20_000, 20_000]);
});

test('a company has to join at least the level whose dues go by size, else the cheapest', () => {
  assert.equal(entryLevel(DUES), 'silver');
  assert.equal(entryLevel(DUES.filter(({ key }) => key !== 'silver')), 'associate');
});

test('who is no member yet pays fee and dues by size', () => {
  const found = cost({ employees: 50, level: '' });
  assert.deepEqual([found.fee?.fee, found.dues?.fee, found.total, found.added], [5000, 5000, 10_000, 10_000]);
  assert.equal(cost({ employees: 500, level: '' }).total, 30_000);
});

test('for a member already the dues count, and the fee is what joining adds', () => {
  const found = cost({ employees: 500, level: 'gold' });
  assert.deepEqual([found.dues?.fee, found.total, found.added], [100_000, 120_000, 20_000]);
});

test('dues that are in the fee are not added again', () => {
  const found = cost({ employees: 500, level: '' }, [{ ...fund, fee: 1000, included: true }]);
  assert.deepEqual([found.total, found.added], [1000, 1000]);
});

test('what a member already would pay on top where dues are in the fee is not known', () => {
  assert.equal(cost({ employees: 500, level: 'gold' }, [{ ...fund, fee: 1000, included: true }]).added, null);
});

test('a sum is not known where one of its parts is not', () => {
  assert.equal(cost({ employees: 5, level: '' }).total, null);
  assert.equal(cost({ employees: 500, level: '' }, [{ ...fund, fee: null }]).total, null);
  assert.equal(cost({ employees: 500, level: 'platinum' }).total, null);
});

const words = (question: Question, fees = FEES): string[] => Object.values(costWords(cost(question, fees), question));

test('amounts and gaps are told in words', () => {
  assert.deepEqual(words({ employees: 500, level: '' }), ['$20,000', '(Silver)', '$10,000', '', '$30,000', '']);
  assert.deepEqual(words({ employees: 500, level: 'gold' }), ['$20,000', '(Gold)', '$100,000', 'paid already', '$120,000', '$20,000 of it new']);
  assert.deepEqual(words({ employees: 5, level: '' }), ['no price for this size', '(Silver)', '$5,000', '', 'not known', '']);
  assert.deepEqual(words({ employees: 5, level: '' }, [{ ...fund, fee: null }]), ['not known', '(Silver)', '$5,000', '', 'not known', '']);
  assert.deepEqual(words({ employees: 5, level: 'gold' }, [{ ...fund, fee: 500, included: true }]), ['$500', '', 'in the fund fee', '', '$500', 'how much of it is new is not known']);
});

test('a state survives the address', () => {
  assert.equal(formatCostState('cost', { employees: 250, level: '', keys: ['acme-silver'] }), '#cost/250/none/acme-silver');
  for (const state of [{ employees: 250, level: '', keys: ['acme-silver', 'b-gold'] }, { employees: 0, level: 'gold', keys: [] }]) {
    assert.deepEqual(readCostState('cost', formatCostState('cost', state)), state);
  }
});

test('other fragments tell no state', () => {
  for (const fragment of ['', '#cost', '#cost/', '#cost/many/none', '#costs/250/none', '#cost/-5/none', '#cost/123456789/none']) assert.equal(readCostState('cost', fragment), undefined, fragment);
});
