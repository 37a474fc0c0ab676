/** A piece of a text: words, `code` in backticks, or a {placeholder} that a message fills. */
export interface TextPart {
  text: string;
  mark?: 'code' | 'placeholder';
}

const MARKED = /`([^`]+)`|\{(\w+)\}/g;

/** Cuts a text at its code spans and placeholders; `words` give a placeholder other words than its name. */
export function textParts(text: string, words: Readonly<Record<string, string>> = {}): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: all, 1: code, 2: name = '', index } of text.matchAll(MARKED)) {
    parts.push({ text: text.slice(end, index) }, code === undefined ? { text: words[name] ?? name, mark: 'placeholder' } : { text: code, mark: 'code' });
    end = index + all.length;
  }
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== '');
}

/** A text with each invisible character that has no place in it named by its number. */
export function visibleText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' || character === '\t' ? character : `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`));
}
