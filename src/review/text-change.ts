import { countWords } from '#lib/text.ts';
import type { IdReference, StatedFigure } from '#schemas/references.ts';
import { compareSequences, wordsOf } from '#review/sequences.ts';
import type { ReviewedRecord } from '#review/side.ts';

/** What happened to the text below a front matter. */
export interface TextChange {
  /** Paragraphs, tables, lists and components: blocks between empty lines. */
  blocks: { changed: number; added: number; removed: number };
  words: { added: number; removed: number };
  /** Ids of sources that it cites now and did not before, and the other way round. */
  citations: { added: string[]; removed: string[] };
  /** Dates and amounts that it states now and did not before, and the other way round. */
  figures: { added: string[]; removed: string[] };
}

function blocksOf(body: string): string[] {
  return body.replace(/\r\n/g, '\n').split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim()).filter((block) => block !== '');
}

function countsOf(before: string, after: string): Pick<TextChange, 'blocks' | 'words'> {
  const blocks = { changed: 0, added: 0, removed: 0 };
  const words = { added: 0, removed: 0 };
  for (const run of compareSequences(blocksOf(before), blocksOf(after)).filter(({ same }) => !same)) {
    const changed = Math.min(run.before.length, run.after.length);
    blocks.changed += changed;
    blocks.removed += run.before.length - changed;
    blocks.added += run.after.length - changed;
    for (const stretch of compareSequences(wordsOf(run.before.join(' ')), wordsOf(run.after.join(' '))).filter(({ same }) => !same)) {
      words.removed += countWords(stretch.before.join(' '));
      words.added += countWords(stretch.after.join(' '));
    }
  }
  return { blocks, words };
}

/** What stands on one side only, each once. */
function onlyIn(own: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return [...new Set(own)].filter((item) => !known.has(item));
}

function idsOf(references: readonly IdReference[] = []): string[] {
  return references.map(({ id }) => id);
}

/** Figures whose value the other side states nowhere, as they are written. */
function figuresOnlyIn(own: readonly StatedFigure[] = [], other: readonly StatedFigure[] = []): string[] {
  const known = new Set(other.map(({ figure }) => figure.key));
  return [...new Set(own.filter(({ figure }) => !known.has(figure.key)).map(({ figure }) => figure.text))];
}

/** What changed in a text, or undefined where at most its spacing did. */
export function compareTexts(before: ReviewedRecord | undefined, after: ReviewedRecord | undefined): TextChange | undefined {
  const counts = countsOf(before?.body ?? '', after?.body ?? '');
  const { changed, added, removed } = counts.blocks;
  if (changed + added + removed === 0) return undefined;
  const [old, now] = [idsOf(before?.text?.citations), idsOf(after?.text?.citations)];
  return {
    ...counts,
    citations: { added: onlyIn(now, old), removed: onlyIn(old, now) },
    figures: { added: figuresOnlyIn(after?.text?.figures, before?.text?.figures), removed: figuresOnlyIn(before?.text?.figures, after?.text?.figures) },
  };
}
