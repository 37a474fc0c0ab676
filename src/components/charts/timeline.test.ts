import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTallTimeline } from '#components/charts/timeline-tall.ts';
import { isLabelled, marksOfEras } from '#components/charts/timeline-marks.ts';
import type { TimelineMark } from '#components/charts/timeline-marks.ts';
import { drawWideTimeline, placedMarks } from '#components/charts/timeline-wide.ts';

const marks: TimelineMark[] = [
  { moment: 2010.5, lane: 'openstack', label: 'OpenStack launched', path: '/a', text: 'a' },
  { moment: 2010.5, lane: 'openstack', path: '/b', text: 'b' },
  { moment: 2010.5001, lane: 'openstack', path: '/c', text: 'c' },
  { moment: 2014.4, lane: 'kubernetes', label: 'Kubernetes announced', path: '/d', text: 'd' },
  { moment: 2014.41, lane: 'kubernetes', label: 'Another thing that happened in the same week', path: '/e', text: 'e' },
  { moment: 2026.9, lane: 'market', path: '/f', text: 'f' },
];

test('unnamed facts are strokes; those in one place are drawn once', () => {
  const [openstack] = drawWideTimeline(marks, { rows: 2, allDots: true, eras: [] }).lanes;
  assert.equal(openstack?.strokes.match(/M/g)?.length, 1);
  assert.deepEqual(openstack?.named.map((named) => named.mark.path), ['/a']);
});

test('a named fact without room for its label is a dot in the full overview and a stroke in the strip', () => {
  const crowd = Array.from({ length: 9 }, (_, index): TimelineMark => ({ moment: 2015 + index / 100, lane: 'market', label: `Something number ${index} happened`, path: `/${index}`, text: '' }));
  const full = drawWideTimeline([...marks, ...crowd], { rows: 1, allDots: true, eras: [] }).lanes.at(-1);
  const strip = drawWideTimeline([...marks, ...crowd], { rows: 1, allDots: false, eras: [] });
  assert.equal(full?.named.length, 9);
  assert.ok((strip.lanes.at(-1)?.named.length ?? 9) < 9);
  assert.ok(strip.lanes.at(-1)?.named.every((named) => named.label !== undefined));
});

test('the tall timeline makes years as high as their labels need, in order', () => {
  const tall = drawTallTimeline(marks, marks.filter(isLabelled), []);
  const places = tall.named.map((named) => named.label.y);
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
  const heights = tall.years.slice(1).map((year, index) => year.y - (tall.years[index]?.y ?? 0));
  assert.ok((heights[4] ?? 0) > (heights[1] ?? 0));
});

test('the marks of the strip are those whose headlines it prints', () => {
  const placed = placedMarks(drawWideTimeline(marks, { rows: 2, allDots: true, eras: [] }));
  assert.deepEqual(placed.map((mark) => mark.path), ['/a', '/d', '/e']);
});

const eras = [{ name: 'Before it', from: 2008, to: 2010.5 }, { name: 'A contest of many', from: 2010.5, to: 2012 }, { name: 'Today', from: 2012 }];

test('eras are shaded side by side, as far as the axis reaches', () => {
  const wide = drawWideTimeline(marks, { rows: 2, allDots: true, eras });
  assert.equal(wide.eras[0]?.x, wide.left);
  wide.eras.slice(1).forEach((era, index) => assert.ok(Math.abs(era.x - (wide.eras[index]?.x ?? 0) - (wide.eras[index]?.width ?? 0)) < 0.2));
  const last = wide.eras.at(-1);
  assert.ok(Math.abs((last?.x ?? 0) + (last?.width ?? 0) - wide.right) < 0.2);
});

test('the name of a short era takes two lines, and the lanes make room for it', () => {
  const wide = drawWideTimeline(marks, { rows: 2, allDots: true, eras });
  assert.equal(wide.eras[1]?.lines.length, 2);
  const plain = drawWideTimeline(marks, { rows: 2, allDots: true, eras: [] });
  assert.ok((wide.lanes[0]?.y ?? 0) >= (plain.lanes[0]?.y ?? 0) + 30);
});

test('in the tall timeline the name of an era stands inside it and above what happened on its first day', () => {
  const tall = drawTallTimeline(marks, marks.filter(isLabelled), eras);
  const second = tall.eras[1];
  assert.ok(second && second.label.y > second.y && second.label.y < second.y + second.height);
  assert.ok((tall.named[0]?.label.y ?? 0) > (second?.label.y ?? 0) + 12);
  const alone = drawTallTimeline(marks, [], eras.slice(2)).eras[0];
  assert.ok(alone && alone.label.y > alone.y + 8);
});

test('the overview begins in the year of the first era', () => {
  const eras = [{ name: 'Boom', from: 2014.6, to: 2016 }, { name: 'Rest', from: 2016 }];
  assert.deepEqual(marksOfEras(marks, eras).map(({ path }) => path), ['/d', '/e', '/f']);
  assert.equal(marksOfEras(marks, []).length, marks.length);
});
