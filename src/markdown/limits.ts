import type { Nodes, Root } from 'mdast';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { placeAt, placeAtOffset, placeOf } from '#markdown/rules/place.ts';
import type { TextPlace } from '#markdown/rules/place.ts';

/** Most levels of nodes in one another; a list in a list takes two. */
export const MOST_LEVELS = 40;
/** Most marks of a text together: the time that parsers take grows with their square. The article with the most has less than a fifth. */
const MOST_MARKS = 3000;

/** What a parser may have to hold against everything else: lines, brackets, braces, cells, tags, signs of emphasis. */
const MARKS = /\r\n|[\n\r[\]{<|]|[*_~]+/g;
/** More quotations and lists in one another, on one line, than a text may have levels. */
const DEEP_LINE = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){21}/m;

/** What begins code and what opens and closes in it, and the blank line that ends what stays open in a paragraph. */
const BRACKETS = /^(?:import|export)\b|[([{]|[)\]}]|\n[ \t\r]*\n/gm;

/** Where more brackets are open in code than a text may have levels, since its parser takes stack for each; -1 where there is none. */
function findDeepBracket(body: string): number {
  let open = 0;
  for (const { 0: sign, index } of body.matchAll(BRACKETS)) {
    if (')]}'.includes(sign)) open = Math.max(0, open - 1);
    else if (sign.startsWith('\n')) open = 0;
    // Outside of code brackets are words.
    else if (open > 0 || !'(['.includes(sign)) open += 1;
    if (open > MOST_LEVELS) return index;
  }
  return -1;
}

interface Step {
  node: Nodes;
  level: number;
}

function tooDeep(place: Place): Finding {
  return finding('too-deep', place, { limit: String(MOST_LEVELS) });
}

/** Rules too-large and too-deep by what stands in a text, before it is parsed. */
export function checkLimits(body: string, place: TextPlace): Finding | undefined {
  const marks = body.match(MARKS)?.length ?? 0;
  const say = (count: number): string => `${count.toLocaleString('en-US')} lines, brackets, cells, tags and signs of emphasis`;
  if (marks > MOST_MARKS) return finding('too-large', placeAt(undefined, place), { size: say(marks), limit: MOST_MARKS.toLocaleString('en-US') });
  const deep = [body.search(DEEP_LINE), findDeepBracket(body)].find((offset) => offset >= 0);
  return deep === undefined ? undefined : tooDeep(placeAtOffset(deep, body, place));
}

/** Rule too-deep for a parsed text; takes no stack. */
export function checkLevels(tree: Root, place: TextPlace): Finding | undefined {
  const open: Step[] = [{ node: tree, level: 0 }];
  for (let step = open.pop(); step; step = open.pop()) {
    const { node, level } = step;
    if (level > MOST_LEVELS) return tooDeep(placeOf(node, place));
    if ('children' in node) for (const child of node.children) open.push({ node: child, level: level + 1 });
  }
  return undefined;
}
