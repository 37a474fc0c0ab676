import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { components } from '#schemas/components.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { closest } from '#lib/text.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext, TextPlace } from '#markdown/rules/place.ts';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const KNOWN = Object.keys(components);
const known = KNOWN.map((name) => `<${name}>`).join(', ');

function tagFinding(name: string, node: Nodes, context: TextPlace): Finding[] {
  if (Object.hasOwn(components, name)) return [];
  const near = closest(name, KNOWN);
  if (/^[a-z!?/]/.test(name) || name === '') return [finding('no-html', placeOf(node, context), { name, known })];
  return [finding('unknown-component', placeOf(node, context), { name, known, suggestion: suggestionText(near) })];
}

function attributeFindings(node: JsxElement, context: TextPlace): Finding[] {
  return node.attributes.flatMap((attribute) => {
    const place = attribute.position ? placeOf(attribute, context) : placeOf(node, context);
    if (attribute.type === 'mdxJsxExpressionAttribute') return [finding('no-expression', place)];
    const handler = /^on[a-z:-]/i.test(attribute.name) ? [finding('no-event-handler', place, { name: attribute.name })] : [];
    return typeof attribute.value === 'object' && attribute.value !== null ? [...handler, finding('no-expression', place)] : handler;
  });
}

/** What makes a single node more than data: code, HTML, event handlers, components that do not exist. */
export function codeIn(node: Nodes, context: TextPlace): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [finding('no-import-export', placeOf(node, context))];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [finding('no-expression', placeOf(node, context))];
    case 'html':
      return [finding('no-html', placeOf(node, context), { name: /^<\/?([^\s>/]*)/.exec(node.value)?.[1] ?? '', known })];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...tagFinding(node.name ?? '', node, context), ...attributeFindings(node, context)];
    default:
      return [];
  }
}

/** Rules no-import-export, no-expression, no-html, no-event-handler and unknown-component. */
export function checkCode(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => void findings.push(...codeIn(node, context)));
  return findings;
}
