/** A passage and what to write in its place. */
export interface Replacement {
  /** Text that stands at the place of the finding, on one line. */
  from: string;
  /** What to write instead; empty where the passage is to go. */
  to: string;
  /** Whether the meaning stays the same, so that it may be written without asking. */
  certain: boolean;
}

/** Stands for a character that is not to be read as words; a text keeps its length and its places. */
export const FILLER = '\u0000';
/** Titles in quotation marks, code and citations are not the site's own words: what stands in marks keeps the spelling of its document, such as the name of a query in small letters. The limits keep a text of opening marks from taking time. */
const TITLES = /“[^”]{0,500}”|"[^"]{0,500}"|`[^`]{0,500}`|\[@[^\]]{0,1000}\]/g;

/** A text with every match replaced by as many fillers. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => FILLER.repeat(match.length));
}

/** A text without titles in quotation marks, code and citations, of the same length. */
export function titlesBlanked(text: string): string {
  return blanked(text, TITLES);
}
