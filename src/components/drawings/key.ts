import { COMMUNITY_WORDS, NODE_WORDS } from '#components/drawings/rows.ts';
import type { Drawing } from '#schemas/drawing.ts';

/** One sign of a drawing with its meaning. */
export interface KeyEntry {
  /** Part of the name of the class with which the sign is drawn. */
  id: string;
  sign: 'line' | 'node' | 'block';
  text: string;
}

/** The entries of a list of words that a drawing uses, in the order of the list. */
function used(words: Readonly<Record<string, string>>, ids: readonly string[], sign: KeyEntry['sign']): KeyEntry[] {
  return Object.entries(words).filter(([id]) => ids.includes(id)).map(([id, text]) => ({ id, sign, text }));
}

/** The signs that a drawing uses, with their meanings. */
export function keyOf(drawing: Drawing): KeyEntry[] {
  if (drawing.type === 'flow') return drawing.links.some(({ amount }) => amount === null) ? [{ id: 'band-unknown', sign: 'line', text: 'amount not known, drawn without scale' }] : [];
  if (drawing.type === 'layers') return used(COMMUNITY_WORDS, drawing.stacks.flatMap(({ blocks }) => blocks.map(({ community }) => community)), 'block');
  const differs: KeyEntry[] = drawing.links.some(({ change }) => change !== undefined) ? [{ id: 'change', sign: 'node', text: 'differs from the other drawing' }] : [];
  return [...used(NODE_WORDS, drawing.nodes.map(({ kind }) => kind), 'node'), ...differs];
}
