import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textWidth } from '#components/charts/text-width.ts';
import { GRAPH } from '#components/drawings/fixtures.ts';
import { STEP, TEXT } from '#components/drawings/graph-boxes.ts';
import { assignLanes, drawLadder } from '#components/drawings/graph-narrow.ts';
import { drawGraph } from '#components/drawings/graph-routes.ts';

interface Area { left: number; right: number; top: number; bottom: number }
const overlap = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function clashes(areas: readonly Area[]): string[] {
  return areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlap(area, other)).map((other) => JSON.stringify([area, other])));
}

describe('a graph on a wide page', () => {
  const drawn = drawGraph(GRAPH);
  const boxes = drawn.boxes.map(({ box, x, y }): Area => ({ left: x, right: x + box.width, top: y, bottom: y + box.height }));
  const words = drawn.links.map(({ lines, x, y, mark }): Area => {
    const half = Math.max(...lines.map((line) => textWidth(line, TEXT))) / 2;
    return { left: x - half, right: x + half, top: y - TEXT, bottom: y + (lines.length - 1 + (mark === '' ? 0 : 1)) * STEP };
  });

  test('has no box and no words over each other', () => assert.deepEqual(clashes([...boxes, ...words]), []));

  test('lies within its width and height', () => {
    for (const area of [...boxes, ...words]) assert.ok(area.left >= 0 && area.right <= drawn.width && area.top >= 0 && area.bottom <= drawn.height, JSON.stringify(area));
  });

  test('breaks a line where its words stand', () => {
    for (const { path } of drawn.links) assert.equal(path.split('M').length, 3, path);
  });

  test('has one arrowhead a link, up where the link runs up', () => {
    assert.equal(drawn.heads.split('Z').length - 1, GRAPH.links.length);
    const tips = drawn.heads.split('Z').filter(Boolean).map((head) => /M[\d.]+,([\d.]+)L[\d.]+,([\d.]+)/.exec(head)?.slice(1).map(Number) ?? []);
    assert.deepEqual(tips.map(([back = 0, tip = 0]) => tip > back), [true, true, true, false]);
  });

  test('marks what differs', () => assert.deepEqual(drawn.links.map(({ mark }) => mark), ['new', '', '', '']));
});

describe('a graph on a narrow page', () => {
  const ladder = drawLadder(GRAPH);

  test('says under each node who acts on it', () => {
    assert.deepEqual(ladder.links.map(({ lines }) => lines.join(' ')), [
      'new: Paying members: appoint all eight seats for two years each', 'Projects: report', 'Contributors: elect the leads', 'Governing Board: pays',
    ]);
  });

  test('has no line of words over another or over a box', () => {
    const areas = [
      ...ladder.boxes.map(({ box, x, y }): Area => ({ left: x, right: x + box.width, top: y, bottom: y + box.height })),
      ...ladder.links.map(({ lines, x, y }): Area => ({ left: x, right: ladder.width, top: y - TEXT, bottom: y + (lines.length - 1) * STEP + 2 })),
    ];
    assert.deepEqual(clashes(areas), []);
    assert.ok(areas.every(({ bottom }) => bottom <= ladder.height));
  });

  test('keeps words within the page', () => {
    for (const { lines, x } of ladder.links) for (const line of lines) assert.ok(x + textWidth(line, TEXT) <= ladder.width, line);
  });
});

test('tracks that meet get lanes of their own, others share one', () => {
  const lanes = assignLanes([{ from: 'a', top: 0, bottom: 100 }, { from: 'b', top: 10, bottom: 40 }, { from: 'c', top: 60, bottom: 90 }]);
  assert.deepEqual(lanes.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ lane }) => lane), [1, 0, 0]);
});
