import { countWords } from '#lib/text.ts';

/** The first blocks of a text, of about so many words, with an ellipsis where it goes on. */
export function openingOf(text: string, words: number): string {
  const blocks = text.trim().split(/\n{2,}/);
  let held = 0;
  const end = blocks.findIndex((block) => (held += countWords(block)) >= words);
  return end === -1 || end === blocks.length - 1 ? blocks.join('\n\n') : [...blocks.slice(0, end + 1), '…'].join('\n\n');
}
