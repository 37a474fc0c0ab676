import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findHidden } from '#lib/characters.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { isComponent } from '#markdown/shape-of-text.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** Every text that a node itself shows or leads to. */
function textsOf(node: Nodes): unknown[] {
  const { value, alt, title, url, lang, meta } = node as Partial<Record<'value' | 'alt' | 'title' | 'url' | 'lang' | 'meta', unknown>>;
  return [value, alt, title, url, lang, meta, ...(isComponent(node) ? node.attributes.map((attribute) => attribute.value) : [])];
}

/** Rule hidden-character for those that are written as entities; those written as they are never come so far. */
export function checkCharacters(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const hidden = textsOf(node).flatMap((text) => (typeof text === 'string' ? findHidden(text) ?? [] : [])).at(0);
    if (hidden) findings.push(finding('hidden-character', placeOf(node, context), { code: hidden.code }));
  });
  return findings;
}
