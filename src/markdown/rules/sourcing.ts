import type { List, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { citationsIn, withoutCitations } from '#lib/citations.ts';
import { countWords } from '#lib/text.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { components } from '#schemas/components.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { nodeText, proseText } from '#markdown/node-text.ts';
import { isComponent, loneComponents } from '#markdown/shape-of-text.ts';
import type { ComponentNode } from '#markdown/shape-of-text.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** Texts that make statements about the subject; fixed pages and change notes speak about the site. */
const SOURCED: readonly CollectionName[] = ['articles', 'glossary', 'claims'];
/** Blocks that need no citation: the site's own judgement, and sentences that the body proves. */
const FREE = new Set(['Analysis', 'KeyPoints']);
/** Shorter paragraphs only connect others. */
const LEAST_WORDS = 20;

function isLong(node: Nodes): boolean {
  return countWords(withoutCitations(nodeText(node))) >= LEAST_WORDS;
}

function cites(node: Nodes | undefined): boolean {
  return node !== undefined && citationsIn(proseText(node)).length > 0;
}

/** Components of a node, where it consists of nothing else. */
function componentsOf(node: Nodes): ComponentNode[] {
  if (isComponent(node)) return [node];
  return node.type === 'paragraph' ? (loneComponents(node) ?? []) : [];
}

/** Whether a paragraph only leads into the list, table or chart that follows it. */
function leadsIn(paragraph: Paragraph, next: Nodes | undefined): boolean {
  if (!next || !nodeText(paragraph).trimEnd().endsWith(':')) return false;
  return next.type === 'list' || next.type === 'table' || componentsOf(next).some(({ name }) => components[name ?? '']?.children === false);
}

function checkParagraph(paragraph: Paragraph, next: Nodes | undefined, context: RuleContext): Finding[] {
  const lone = loneComponents(paragraph);
  if (lone) return lone.flatMap((component) => checkInline(component, context));
  return !isLong(paragraph) || cites(paragraph) || leadsIn(paragraph, next) ? [] : [uncited(paragraph, context)];
}

/** A source that is named like a citation, but without its brackets. */
const BARE = /(?:^|\s)(@[a-z0-9]{1,80}(?:-[a-z0-9]{1,80}){1,20})(?![\w-])/;

/** What to say of a statement without a source: that the brackets are missing where a source is named without them. */
function uncited(node: Nodes, context: RuleContext): Finding {
  const text = BARE.exec(proseText(node))?.[1];
  return text === undefined ? finding('missing-citation', placeOf(node, context)) : finding('invalid-citation', placeOf(node, context), { text });
}

/** A component whose text stands on the same line as its tags. */
function checkInline(component: ComponentNode, context: RuleContext): Finding[] {
  return FREE.has(component.name ?? '') || !isLong(component) || cites(component) ? [] : [finding('missing-citation', placeOf(component, context))];
}

function checkGroup(group: List | Table, before: Nodes | undefined, context: RuleContext): Finding[] {
  const led = before?.type === 'paragraph' && cites(before);
  if (led || cites(group)) return [];
  let long = false;
  visit(group, (node: Nodes) => {
    if ((node.type === 'listItem' || node.type === 'tableCell') && isLong(node)) long = true;
  });
  return long ? [finding('missing-citation', placeOf(group, context))] : [];
}

function checkBlocks(parent: Parents, context: RuleContext): Finding[] {
  return parent.children.flatMap((node: Nodes, index) => {
    const [before, next]: (Nodes | undefined)[] = [parent.children[index - 1], parent.children[index + 1]];
    if (node.type === 'paragraph') return checkParagraph(node, next, context);
    if (node.type === 'list' || node.type === 'table') return checkGroup(node, before, context);
    if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return checkBlocks(node, context);
    return node.type === 'mdxJsxFlowElement' && !FREE.has(node.name ?? '') ? checkBlocks(node, context) : [];
  });
}

/** Rule missing-citation: every statement is sourced, or labelled as the site's own judgement. */
export function checkSourcing(tree: Root, context: RuleContext): Finding[] {
  return SOURCED.includes(context.collection) ? checkBlocks(tree, context) : [];
}
