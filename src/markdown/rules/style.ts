import type { Root } from 'mdast';
import { styleOffences } from '#lib/house-style.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import { ownLines } from '#markdown/own-words.ts';
import { placesIn } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** Texts in the site's own words about the subject. */
const HELD: readonly CollectionName[] = ['articles', 'glossary', 'claims', 'changes'];

/** Rules forbidden-word, undated-now, date-form and impossible-day. */
export function checkStyle(tree: Root, context: RuleContext): Finding[] {
  if (!HELD.includes(context.collection)) return [];
  const placeOf = placesIn(context.body, context);
  return ownLines(tree, context.body).flatMap(({ start, text }) => styleOffences(text, context.asOf)
    .map(({ rule, index, found, advice, change }) => finding(rule, placeOf(start + index), { found, advice }, change)));
}
