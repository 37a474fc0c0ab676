import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTallTimeline } from '#components/charts/timeline-tall.ts';
import { isLabelled } from '#components/charts/timeline-marks.ts';
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
  const [openstack] = drawWideTimeline(marks, { rows: 2, allDots: true }).lanes;
  assert.equal(openstack?.strokes.match(/M/g)?.length, 1);
  assert.deepEqual(openstack?.named.map((named) => named.mark.path), ['/a']);
});

test('a named fact without room for its label is a dot in the full overview and a stroke in the strip', () => {
  const crowd = Array.from({ length: 9 }, (_, index): TimelineMark => ({ moment: 2015 + index / 100, lane: 'market', label: `Something number ${index} happened`, path: `/${index}`, text: '' }));
  const full = drawWideTimeline([...marks, ...crowd], { rows: 1, allDots: true }).lanes.at(-1);
  const strip = drawWideTimeline([...marks, ...crowd], { rows: 1, allDots: false });
  assert.equal(full?.named.length, 9);
  assert.ok((strip.lanes.at(-1)?.named.length ?? 9) < 9);
  assert.ok(strip.lanes.at(-1)?.named.every((named) => named.label !== undefined));
});

test('the tall timeline makes years as high as their labels need, in order', () => {
  const tall = drawTallTimeline(marks, marks.filter(isLabelled));
  const places = tall.named.map((named) => named.label.y);
  assert.deepEqual(places, places.toSorted((a, b) => a - b));
  const heights = tall.years.slice(1).map((year, index) => year.y - (tall.years[index]?.y ?? 0));
  assert.ok((heights[4] ?? 0) > (heights[1] ?? 0));
});

test('the marks of the strip are those whose headlines it prints', () => {
  const placed = placedMarks(drawWideTimeline(marks, { rows: 2, allDots: true }));
  assert.deepEqual(placed.map((mark) => mark.path), ['/a', '/d', '/e']);
});
