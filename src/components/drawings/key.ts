import { COMMUNITY_WORDS, NODE_WORDS } from '#components/drawings/rows.ts';
import type { Drawing } from '#schemas/drawing.ts';

/** One sign of a drawing with its meaning; the id is part of the name of a class. */
export interface KeyEntry {
  id: string;
  text: string;
}

/** The entries of a list of words that a drawing uses, in the order of the list. */
function used(words: Readonly<Record<string, string>>, ids: readonly string[]): KeyEntry[] {
  return Object.entries(words).filter(([id]) => ids.includes(id)).map(([id, text]) => ({ id, text }));
}

/** The signs that a drawing uses, with their meanings. */
export function keyOf(drawing: Drawing): KeyEntry[] {
  if (drawing.type === 'flow') return drawing.links.some(({ amount }) => amount === null) ? [{ id: 'unknown', text: 'amount not known, drawn without scale' }] : [];
  if (drawing.type === 'layers') return used(COMMUNITY_WORDS, drawing.stacks.flatMap(({ blocks }) => blocks.map(({ community }) => community)));
  const differs = drawing.links.some(({ change }) => change !== undefined);
  return [...used(NODE_WORDS, drawing.nodes.map(({ kind }) => kind)), ...(differs ? [{ id: 'change', text: 'differs from the other drawing' }] : [])];
}
