import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { styleOffences } from '#lib/house-style.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { placeAtOffset } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** Texts in the site's own words about the subject. */
const HELD: readonly CollectionName[] = ['articles', 'glossary', 'claims', 'changes'];
const LINE = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

/** A link to a claim or a source says its title, which is not ours. */
function isTitle(node: Nodes): boolean {
  return node.type === 'link' && /(^|\/)(claims|sources)\//.test(node.url);
}

/** Text nodes of a line that hold the site's own words. */
function ownWords(line: Nodes): Text[] {
  const found: Text[] = [];
  visit(line, (node) => {
    if (isTitle(node)) return SKIP;
    if (node.type === 'text') found.push(node);
    return undefined;
  });
  return found;
}

function checkWords(node: Text, context: RuleContext): Finding[] {
  const start = node.position?.start.offset ?? 0;
  const source = context.body.slice(start, node.position?.end.offset ?? start);
  const at = (index: number): Place => placeAtOffset(start + index, context.body, context);
  return styleOffences(source).map(({ rule, index, found, advice }) => finding(rule, at(index), { found, advice }));
}

/** Rules forbidden-word, undated-now and date-form. */
export function checkStyle(tree: Root, context: RuleContext): Finding[] {
  if (!HELD.includes(context.collection)) return [];
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (LINE.has(node.type)) findings.push(...ownWords(node).flatMap((words) => checkWords(words, context)));
  });
  return findings;
}
