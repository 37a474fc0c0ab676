import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { CITATION_GROUP, withoutCitations } from '#lib/citations.ts';
import { figuresIn } from '#lib/figures.ts';
import type { StatedFigure } from '#schemas/references.ts';
import { nodeText } from '#markdown/node-text.ts';
import { placeAt, placeAtOffset } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

const LINE = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
const FILLER = '\u0000';
/** Sections of papers and marks of footnotes are names, not amounts. */
const NAMES = /\[\^[^[\]]*\]|(?<!§)§+ ?[\d.]+(?:\([a-z]\))*(?:(?:,| and| to) [\d.]+(?:\([a-z]\))*)*/g;

/** A text with citations and names of sections replaced by signs that are no figures, every place in it kept. */
export function withoutNames(source: string): string {
  return [CITATION_GROUP, NAMES].reduce((text, pattern) => text.replace(pattern, (match) => FILLER.repeat(match.length)), source);
}

/** The sentences of a line. */
function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.:])\s+(?=[A-Z])/);
}

/** The sentence that holds a passage, or the whole line. */
export function sentenceAround(line: string, passage: string, sentences: readonly string[] = sentencesOf(line)): string {
  return sentences.find((sentence) => sentence.includes(passage))?.trim() ?? line;
}

/** What figures of one paragraph, heading or cell have in common. */
interface Line extends Pick<StatedFigure, 'lines'> {
  text: string;
  sentences: readonly string[];
}

function lineOf(node: Nodes, context: RuleContext): Line {
  const text = withoutCitations(nodeText(node));
  return { text, sentences: sentencesOf(text), lines: [placeAt(node.position?.start, context).line, placeAt(node.position?.end, context).line] };
}

function figuresOfWords(node: Text, { text, sentences, lines }: Line, context: RuleContext): StatedFigure[] {
  const start = node.position?.start.offset ?? 0;
  const source = withoutNames(context.body.slice(start, node.position?.end.offset ?? start));
  return figuresIn(source).map((figure) => ({ figure, place: placeAtOffset(start + figure.index, context.body, context), sentence: sentenceAround(text, figure.text, sentences), lines }));
}

/** Every date and amount that a text states in digits, outside of code and of the site's own analysis. */
export function figuresOfText(tree: Root, context: RuleContext): StatedFigure[] {
  const found: StatedFigure[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Analysis') return SKIP;
    if (!LINE.has(node.type)) return undefined;
    const line = lineOf(node, context);
    visit(node, 'text', (words) => void found.push(...figuresOfWords(words, line, context)));
    return SKIP;
  });
  return found;
}
