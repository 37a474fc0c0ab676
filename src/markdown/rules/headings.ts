import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { slugify } from '#lib/text.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { nodeText } from '#markdown/node-text.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

function headingsOf(tree: Root): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  return headings;
}

/** Fragment ids of the headings of a text. */
export function headingIds(tree: Root): string[] {
  return headingsOf(tree).map((heading) => slugify(nodeText(heading)));
}

/** Rules heading-level and duplicate-heading. */
export function checkHeadings(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let before = 1;
  for (const heading of headingsOf(tree)) {
    const expected = Math.min(Math.max(2, heading.depth), before + 1);
    if (heading.depth !== expected) {
      findings.push(finding('heading-level', placeOf(heading, context), { found: String(heading.depth), before: String(before), expected: String(expected) }));
    }
    before = Math.max(2, heading.depth);
    const text = nodeText(heading);
    const id = slugify(text);
    if (seen.has(id)) findings.push(finding('duplicate-heading', placeOf(heading, context), { text }));
    seen.add(id);
  }
  return findings;
}
