/** Labels along a line, moved apart as little as possible. */

/** A label on an axis: where its middle wants to be, and how much room it takes. */
export interface Wanted {
  middle: number;
  room: number;
}

interface Block {
  items: Wanted[];
  start: number;
  room: number;
}

/** Start of a block that keeps its items, laid end to end, nearest to where they want to be. */
function placeBlock(items: readonly Wanted[], from: number, to: number): Block {
  const room = items.reduce((sum, item) => sum + item.room, 0);
  let offset = 0;
  let sum = 0;
  for (const item of items) {
    sum += item.middle - item.room / 2 - offset;
    offset += item.room;
  }
  const start = Math.max(from, Math.min(sum / items.length, to - room));
  return { items: [...items], start, room };
}

/** Middles of labels, given in order, so that none overlap and all lie between two bounds where there is room. */
export function spread(wanted: readonly Wanted[], from: number, to: number): number[] {
  const blocks: Block[] = [];
  for (const item of wanted) {
    let block = placeBlock([item], from, to);
    for (let last = blocks.at(-1); last && last.start + last.room > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = placeBlock([...last.items, ...block.items], from, to);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ items, start }) => {
    let next = start;
    return items.map(({ room }) => {
      next += room;
      return next - room / 2;
    });
  });
}
