import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLines } from '#components/charts/line-geometry.ts';
import type { Panel } from '#components/charts/panels.ts';
import { NARROW, SMALL, WIDE } from '#components/charts/sizes.ts';

const points = (values: (number | null)[]): Panel['lines'][number]['points'] => values.map((y, index) => ({ x: 2015 + index, y, name: String(2015 + index) }));
const plain = { divisor: 1, word: '' } as const;
const one: Panel = { title: '', unit: 'people', magnitude: plain, lines: [{ label: 'Authors', points: points([72, 900, 1384, 600, null, 235]) }] };
const two: Panel = { ...one, lines: [{ label: 'Revenue', points: points([10, 20, 30]) }, { label: 'Expenses', points: points([12, 22, 30]) }] };

test('a line is not drawn across an unknown value', () => {
  const [line] = drawLines(one, WIDE).lines;
  assert.equal(line?.path.match(/M/g)?.length, 2);
  assert.equal(line?.dots.match(/M/g)?.length, 5);
});

test('the last and the highest value are printed', () => {
  const texts = drawLines(one, NARROW).labels.map((label) => label.text);
  assert.ok(texts.includes('235') && texts.includes('1,384 (2017)'));
});

test('the scale starts at zero and ends on a round number', () => {
  const texts = drawLines(one, WIDE).rules.map((rule) => rule.text);
  assert.equal(texts[0], '0');
  assert.equal(texts.at(-1), '1,400');
});

test('names of several lines stand at their ends without touching', () => {
  const { ends } = drawLines(two, NARROW);
  assert.equal(ends.length, 2);
  assert.ok(Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0)) >= NARROW.text);
});

test('names of years keep their distance', () => {
  const long: Panel = { ...one, lines: [{ label: 'A', points: Array.from({ length: 17 }, (_, index) => ({ x: 2010 + index, y: index, name: String(2010 + index) })) }] };
  const { years } = drawLines(long, NARROW);
  years.slice(1).forEach((year, index) => assert.ok(year.x - (years[index]?.x ?? 0) >= 30));
});

test('small panels on shared axes print only the ends of the years and the highest value', () => {
  const drawing = drawLines({ ...one, shared: { top: 3000, from: 2010, to: 2026 } }, SMALL);
  assert.deepEqual(drawing.years.map((year) => year.text), ['2010', '2026']);
  assert.deepEqual(drawing.labels.map((label) => label.text), ['1,384 (2017)']);
});
