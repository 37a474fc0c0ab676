import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { ASIDE_KINDS, components } from '#schemas/components.ts';
import type { ComponentContract } from '#schemas/components.ts';
import { FACT_KINDS } from '#schemas/fact.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { closest } from '#lib/text.ts';
import { nodeText } from '#markdown/node-text.ts';
import { isComponent, loneComponents } from '#markdown/shape-of-text.ts';
import type { ComponentNode } from '#markdown/shape-of-text.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

type ValueKind = ComponentContract['attributes'][string]['value'];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const isId = (value: string): boolean => ID.test(value);

/** What each kind of value must be, and the advice where it is not. */
const VALUES: Record<ValueKind, { fits: (value: string) => boolean; advice: string }> = {
  fact: { fits: isId, advice: 'Write the id of a fact in quotes.' },
  series: { fits: isId, advice: 'Write the id of a series in quotes: its file name without ".yaml".' },
  drawing: { fits: isId, advice: 'Write the id of a drawing in quotes: its file name without ".yaml".' },
  guide: { fits: isId, advice: 'Write the id of a guide in quotes: its file name without ".yaml".' },
  subjects: { fits: (value) => value.trim().split(/[\s,]+/).every(isId), advice: 'Write ids of organizations, people or projects, separated by spaces.' },
  year: { fits: (value) => /^\d{4}$/.test(value), advice: 'Write a year of four digits.' },
  factKind: { fits: (value) => (FACT_KINDS as readonly string[]).includes(value), advice: `Use one of ${FACT_KINDS.join(', ')}.` },
  asideKind: { fits: (value) => (ASIDE_KINDS as readonly string[]).includes(value), advice: `Use one of ${ASIDE_KINDS.join(', ')}.` },
  text: { fits: (value) => value.trim() !== '', advice: 'Write words in quotes.' },
};

function checkAttribute(component: string, contract: ComponentContract, attribute: MdxJsxAttribute, node: ComponentNode, context: RuleContext): Finding[] {
  const { name } = attribute;
  const place = placeOf(attribute.position ? attribute : node, context);
  const expected = Object.hasOwn(contract.attributes, name) ? contract.attributes[name] : undefined;
  if (!expected) {
    if (/^on/i.test(name)) return [];
    const known = Object.keys(contract.attributes);
    return [finding('unknown-attribute', place, { component, name, known: known.length === 0 ? 'it without attributes' : known.join(', '), suggestion: suggestionText(closest(name, known)) })];
  }
  if (typeof attribute.value === 'object' && attribute.value !== null) return [];
  const value = attribute.value ?? '';
  const { fits, advice } = VALUES[expected.value];
  return fits(value) ? [] : [finding('invalid-attribute', place, { component, name, value, advice })];
}

function checkComponent(node: ComponentNode, contract: ComponentContract, context: RuleContext): Finding[] {
  const component = node.name ?? '';
  const written = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  const missing = Object.entries(contract.attributes).filter(([name, { required }]) => required && !written.some((attribute) => attribute.name === name));
  return [
    ...written.flatMap((attribute) => checkAttribute(component, contract, attribute, node, context)),
    ...missing.map(([name]) => finding('missing-attribute', placeOf(node, context), { component, name })),
    ...(!contract.children && nodeText(node).trim() !== '' ? [finding('unexpected-text', placeOf(node, context), { component })] : []),
  ];
}

function standsInLine(node: Nodes, parent: Parents | undefined): boolean {
  if (node.type !== 'mdxJsxTextElement') return false;
  return !(parent?.type === 'paragraph' && loneComponents(parent));
}

/** Rules unknown-attribute, missing-attribute, invalid-attribute, unexpected-text and component-in-line. */
export function checkComponents(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node, _index, parent: Parents | undefined) => {
    if (!isComponent(node)) return;
    const name = node.name ?? '';
    const contract = Object.hasOwn(components, name) ? components[name] : undefined;
    if (!contract) return;
    findings.push(...checkComponent(node, contract, context));
    if (standsInLine(node, parent)) findings.push(finding('component-in-line', placeOf(node, context), { component: name }));
  });
  return findings;
}
