import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseCitationGroup } from '#lib/citations.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { nodeText } from '#markdown/node-text.ts';
import { placeAtOffset, placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

type Line = Paragraph | Heading | TableCell;

/** Nodes whose source cannot hold a raw mark: brackets in them have been read. */
const READ = new Set<Nodes['type']>(['inlineCode', 'link', 'linkReference', 'image', 'imageReference', 'footnoteReference', 'html', 'mdxTextExpression']);
const FILLER = '\u0000';
const MARK = /(?<!\\)\[([^[\]\u0000]*(?<!\\))\](?:\[([^[\]\u0000]+)\])?/g;
const LEFT_OVER = /(?<!\\)\]\[([^[\]\u0000]+)\]/g;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Source of a line with everything that has been read as something else blanked out, position by position. */
function unread(line: Line, body: string): string {
  const start = line.position?.start.offset ?? 0;
  const end = line.position?.end.offset ?? start;
  const parts: string[] = [];
  let done = start;
  visit(line, (node) => {
    if (!READ.has(node.type)) return undefined;
    const [from, to] = [node.position?.start.offset ?? done, node.position?.end.offset ?? done];
    parts.push(body.slice(done, from), FILLER.repeat(to - from));
    done = to;
    return SKIP;
  });
  return parts.join('') + body.slice(done, end);
}

function isCitation(inside: string): boolean {
  return inside.split(';').every((part) => part.trim().startsWith('@')) && parseCitationGroup(inside).every(({ id }) => ID.test(id));
}

function isTaskMark(inside: string, index: number): boolean {
  return index === 0 && /^[ xX]$/.test(inside);
}

function checkMark(text: string, inside: string, label: string | undefined, place: Place): Finding[] {
  if (inside.startsWith('^')) return [finding('undefined-footnote', place, { id: inside.slice(1) })];
  if (isCitation(inside)) return [];
  if (/(^|[\s;-])@/.test(inside)) return [finding('invalid-citation', place, { text })];
  return [finding('undefined-reference', place, { id: label ?? inside })];
}

function checkLine(line: Line, context: RuleContext): Finding[] {
  const source = unread(line, context.body);
  const at = (index: number): Place => placeAtOffset((line.position?.start.offset ?? 0) + index, context.body, context);
  const marks = [...source.matchAll(MARK)].filter((match) => !isTaskMark(match[1] ?? '', match.index));
  const findings = marks.flatMap((match) => checkMark(match[0], match[1] ?? '', match[2], at(match.index)));
  const rest = source.replace(MARK, (mark) => FILLER.repeat(mark.length));
  const leftOver = [...rest.matchAll(LEFT_OVER)].map((match) => finding('undefined-reference', at(match.index), { id: match[1] ?? '' }));
  return [...findings, ...leftOver];
}

function misplaced(node: Nodes, where: string, context: RuleContext): Finding[] {
  const text = /\[@[^[\]]*\]/.exec(nodeText(node))?.[0];
  return text === undefined ? [] : [finding('misplaced-citation', placeOf(node, context), { text, where })];
}

/** Rules undefined-footnote, undefined-reference, invalid-citation and misplaced-citation: brackets that readers would see raw. */
export function checkMarks(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') findings.push(...checkLine(node, context));
    if (node.type === 'heading') findings.push(...misplaced(node, 'heading', context));
    if (node.type === 'link' || node.type === 'linkReference') findings.push(...misplaced(node, 'link', context));
  });
  return findings;
}
