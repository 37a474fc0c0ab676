/** Estimates of how wide text is in a sans-serif face, on the safe side: a drawing made at build time cannot measure. */

/** Widths in ems by kind of character; the last is that of all others. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|! ]/, 0.32],
  [/[frt()[\]-]/, 0.42],
  [/[mwMW@%—]/, 0.96],
  [/[A-Z&]/, 0.72],
  [/[0-9$]/, 0.64],
  [/./u, 0.62],
];

function emOf(character: string): number {
  return WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1;
}

/** Width of a line of text at a size in the same unit as the size. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, character) => sum + emOf(character), 0);
  return ems * size * (bold ? 1.08 : 1);
}

/** Width of the widest line. */
export function widestLine(lines: readonly string[], size: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size, bold)));
}

/** Breaks text into lines no wider than a width; a single longer word stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(joined, size, bold) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Breaks text wider than a width into two lines of about the same length. */
export function balanceText(text: string, width: number, size: number, bold = false): string[] {
  if (textWidth(text, size, bold) <= width) return [text];
  const words = text.split(' ');
  const splits = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return splits.toSorted((a, b) => widestLine(a, size, bold) - widestLine(b, size, bold))[0] ?? [text];
}
