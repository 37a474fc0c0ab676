import { isMap, isScalar, isSeq } from 'yaml';
import { findHidden } from '#lib/characters.ts';
import { MOST_LEVELS } from '#loaders/limits.ts';
import type { Rule } from '#schemas/problems.ts';

/** What is wrong with a node, and where it begins in the text. */
export interface NodeProblem {
  rule: Extract<Rule, 'invalid-yaml' | 'too-deep' | 'hidden-character'>;
  offset: number;
  /** Details for the words of the rule. */
  details: Readonly<Record<string, string>>;
}

interface Step {
  node: unknown;
  level: number;
}

/** Tags that the parser accepts, by the ends of their names: those that JSON has. */
const PLAIN_TAGS = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;

const offsetOf = (node: unknown): number => (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;

function repeatedKeys(items: readonly { key: unknown }[]): NodeProblem[] {
  const seen = new Set<unknown>();
  return items.flatMap(({ key }): NodeProblem[] => {
    const name = isScalar(key) ? key.value : key;
    if (seen.has(name)) return [{ rule: 'invalid-yaml', offset: offsetOf(key), details: { message: 'Map keys must be unique' } }];
    seen.add(name);
    return [];
  });
}

function problemsOf(node: unknown): NodeProblem[] {
  const { tag } = node as { tag?: string };
  const tagged: NodeProblem[] = tag === undefined || PLAIN_TAGS.test(tag) ? [] : [{ rule: 'invalid-yaml', offset: offsetOf(node), details: { message: `Unresolved tag: ${tag.slice(0, 80)}` } }];
  const hidden = isScalar(node) && typeof node.value === 'string' ? findHidden(node.value) : undefined;
  return [...tagged, ...(hidden ? [{ rule: 'hidden-character' as const, offset: offsetOf(node), details: { code: hidden.code } }] : []), ...(isMap(node) ? repeatedKeys(node.items) : [])];
}

function childrenOf(node: unknown): unknown[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => [key, value]);
  return isSeq(node) ? node.items : [];
}

/** Keys that stand twice, tags, hidden characters written as escapes, and levels beyond the limit; takes time in proportion to the nodes, and no stack. */
export function checkNodes(contents: unknown): NodeProblem[] {
  const found: NodeProblem[] = [];
  const open: Step[] = [{ node: contents, level: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, level } = step;
    if (typeof node !== 'object' || node === null) continue;
    if (level > MOST_LEVELS) return [{ rule: 'too-deep', offset: offsetOf(node), details: { limit: String(MOST_LEVELS) } }];
    for (const problem of problemsOf(node)) found.push(problem);
    for (const child of childrenOf(node)) open.push({ node: child, level: level + 1 });
  }
  return found.sort((a, b) => a.offset - b.offset);
}
