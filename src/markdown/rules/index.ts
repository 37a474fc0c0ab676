import type { Root } from 'mdast';
import type { Finding } from '#schemas/problems.ts';
import { checkCharacters } from '#markdown/rules/characters.ts';
import { checkCode } from '#markdown/rules/code.ts';
import { checkComponents } from '#markdown/rules/components.ts';
import { checkHeadings } from '#markdown/rules/headings.ts';
import { checkLinks } from '#markdown/rules/links.ts';
import { checkMarks } from '#markdown/rules/marks.ts';
import { checkStyle } from '#markdown/rules/style.ts';
import { checkSourcing } from '#markdown/rules/sourcing.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

const rules = [checkCharacters, checkCode, checkComponents, checkHeadings, checkLinks, checkMarks, checkSourcing, checkStyle];

/** Holds the tree of one text against every rule of the syntax gate. */
export function checkTree(tree: Root, context: RuleContext): Finding[] {
  return rules.flatMap((rule) => rule(tree, context));
}
