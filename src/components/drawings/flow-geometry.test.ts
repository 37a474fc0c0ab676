import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FLOW_NARROW, FLOW_WIDE, drawFlow } from '#components/drawings/flow-geometry.ts';
import { FLOW } from '#components/drawings/fixtures.ts';

const sizes = [FLOW_WIDE, FLOW_NARROW];

for (const size of sizes) {
  describe(`a flow at the ${size.name} size`, () => {
    const drawn = drawFlow(FLOW, size);
    const known = drawn.links.filter((link) => link.known);

    test('has bands as wide as their amounts', () => {
      const [whole = 0, three = 0, one = 0] = known.map(({ width }) => width);
      assert.ok(Math.abs(three / one - 3) < 0.05, `${three} to ${one}`);
      assert.ok(Math.abs(whole - three - one) < 0.5, `${whole} for ${three} and ${one}`);
    });

    test('lies within its height and width', () => {
      for (const { bar } of drawn.nodes) assert.ok(bar.x >= 0 && bar.x + drawn.barWidth <= drawn.width && bar.y >= 0 && bar.y + bar.height <= drawn.height, JSON.stringify(bar));
      for (const { name, amount } of drawn.nodes) for (const line of [...name, ...amount]) assert.ok(line.y > 8 && line.y <= drawn.height, JSON.stringify(line));
    });

    test('keeps the labels of a column apart', () => {
      const last = drawn.nodes.slice(2).flatMap(({ name, amount }) => [...name, ...amount]).map(({ y }) => y);
      last.slice(1).forEach((y, index) => assert.ok(y - (last[index] ?? 0) >= size.text, `${last.join(' ')}`));
    });

    test('leads a flow that passes a column around its bars', () => {
      const [fund] = drawn.nodes.filter(({ name }) => name[0]?.text.startsWith('The'));
      const [passing] = drawn.links.filter((link) => !link.known);
      const y = Number(/,([\d.]+)$/.exec(passing?.path ?? '')?.[1]);
      assert.ok(fund && (y < fund.bar.y - 4 || y > fund.bar.y + fund.bar.height + 4), `${y}`);
    });
  });
}

test('what is not known is said, with what flows', () => {
  const host = drawFlow(FLOW, FLOW_WIDE).nodes.find(({ name }) => name[0]?.text === 'Host');
  assert.equal(host?.amount.map(({ text }) => text).join(' '), 'dues and fee: not known');
});

test('a node prints the larger of what reaches and what leaves it', () => {
  const fund = drawFlow(FLOW, FLOW_WIDE).nodes.find(({ inside }) => inside);
  assert.equal(fund?.amount[0]?.text, '$4.00 million');
});
