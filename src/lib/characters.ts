/**
 * Characters that no reader sees but that change what is read, found or copied: control characters, those that turn the
 * direction of writing, zero-width ones (except the joiners, which scripts and emoji need), tags, halves of characters,
 * characters for private use and those that never are one. Tabs and line ends are none.
 */
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;

/** A hidden character: where it stands, and its number as in "U+202E". */
export interface HiddenCharacter {
  index: number;
  code: string;
}

/** The first hidden character of a text. */
export function findHidden(text: string): HiddenCharacter | undefined {
  const match = HIDDEN.exec(text);
  return match ? { index: match.index, code: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` } : undefined;
}
