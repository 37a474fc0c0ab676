import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLines, gutterOf } from '#components/charts/line-geometry.ts';
import type { Panel } from '#components/charts/panels.ts';
import { NARROW, SMALL, STACKED_NARROW, STACKED_WIDE, WIDE } from '#components/charts/sizes.ts';

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

test('loose points stand on stems and are not connected', () => {
  const [line] = drawLines({ ...one, lines: [{ label: 'Authors', points: points([72, 900, 1384]), loose: true }] }, WIDE).lines;
  assert.deepEqual([line?.path, line?.stems.match(/M/g)?.length, line?.dots.match(/M/g)?.length], ['', 3, 3]);
});

test('a break between bases is drawn midway, with a letter on either side', () => {
  const bases = [{ mark: 'A', name: 'a', from: 2015, to: 2017, span: '2015–2017' }, { mark: 'B', name: 'b', from: 2018, to: 2020, span: '2018–2020' }];
  const drawing = drawLines({ ...one, bases }, WIDE);
  const x = Number(/^M([\d.]+),/.exec(drawing.breaks)?.[1]);
  const year = (text: string): number => drawing.years.find((item) => item.text === text)?.x ?? 0;
  assert.ok(x > year('2017') && x < year('2018'));
  assert.deepEqual(drawing.bases.map((base) => [base.text, base.x < x]), [['A', true], ['B', false]]);
  assert.ok(drawing.labels.every((label) => label.y - WIDE.text > (drawing.bases[0]?.y ?? 0)));
});

test('panels one above the other have their years in the same places', () => {
  for (const size of [STACKED_WIDE, STACKED_NARROW]) {
    const shared = { from: 2014, to: 2022 };
    const [upper, lower] = [{ ...one, shared }, { ...one, shared, lines: [{ label: 'Commits', points: points([10, 20, 1_234_567]) }] }];
    const gutter = Math.max(gutterOf(upper, size), gutterOf(lower, size));
    const [above, below] = [drawLines(upper, size, gutter), drawLines(lower, size, gutter)];
    assert.deepEqual(above.years, below.years);
    assert.equal(above.columns, below.columns);
    assert.notEqual(above.columns, '');
  }
});
