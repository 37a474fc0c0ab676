import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { CITATION_GROUP, parseCitationGroup } from '#lib/citations.ts';
import { resolveLink } from '#lib/paths.ts';
import { components } from '#schemas/components.ts';
import type { FileReference, IdReference, TextReferences } from '#schemas/references.ts';
import { figuresOfText } from '#markdown/figures-of-text.ts';
import { headingIds } from '#markdown/rules/headings.ts';
import { placeAtOffset, placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import { attributeOf, isComponent } from '#markdown/shape-of-text.ts';
import type { ComponentNode } from '#markdown/shape-of-text.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function citationsOf(node: Text, context: RuleContext): IdReference[] {
  const start = node.position?.start.offset ?? 0;
  const source = context.body.slice(start, node.position?.end.offset ?? start);
  return [...source.matchAll(CITATION_GROUP)].flatMap((match) => {
    let from = match.index;
    return parseCitationGroup(match[1] ?? '').filter(({ id }) => ID.test(id)).map(({ id }) => {
      from = source.indexOf(`@${id}`, from) + 1;
      return { id, place: placeAtOffset(start + from - 1, context.body, context) };
    });
  });
}

function linkOf(url: string, node: Parameters<typeof placeOf>[0], context: RuleContext): FileReference[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/') || url === '') return [];
  const [link = '', heading] = url.split('#');
  const target = link === '' ? context.path : resolveLink(context.path, link);
  return [{ target, place: placeOf(node, context), ...(heading !== undefined && { heading }) }];
}

function idsOf(node: ComponentNode, attribute: string, context: RuleContext): IdReference[] {
  const ids = (attributeOf(node, attribute) ?? '').trim().split(/[\s,]+/);
  return ids.filter((id) => ID.test(id)).map((id) => ({ id, place: placeOf(node, context) }));
}

/** Adds the records that a component names, by the kinds of its attributes. */
function noteComponent(node: ComponentNode, found: TextReferences, context: RuleContext): void {
  const component = node.name ?? '';
  const contract = Object.hasOwn(components, component) ? components[component] : undefined;
  for (const [name, { value, columns }] of Object.entries(contract?.attributes ?? {})) {
    const ids = idsOf(node, name, context);
    if (value === 'fact') found.facts.push(...ids);
    if (value === 'series') found.series.push(...ids);
    if (value === 'guide') found.guides.push(...ids);
    if (value === 'subjects') found.subjects.push(...ids);
    if (columns) found.readings.push(...ids.map((reference) => ({ ...reference, component, columns })));
  }
}

/** Everything that a text refers to: sources, files, records shown by components; and its own headings. */
export function referencesOf(tree: Root, context: RuleContext): TextReferences {
  const lists = { citations: [], links: [], facts: [], series: [], readings: [], guides: [], subjects: [] };
  const found: TextReferences = { path: context.path, headings: headingIds(tree), ...lists, figures: figuresOfText(tree, context) };
  visit(tree, (node) => {
    if (node.type === 'text') found.citations.push(...citationsOf(node, context));
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') found.links.push(...linkOf(node.url, node, context));
    if (isComponent(node)) noteComponent(node, found, context);
  });
  return found;
}
