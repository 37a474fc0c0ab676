/** Pandoc's citation syntax: [@id], [@a; @b], [@id, § 7]. */

/** One cited source with the place in it, as the author wrote it. */
export interface Citation {
  id: string;
  locator?: string;
}

/** Matches one bracketed group of citations in Markdown text. */
export const CITATION_GROUP = /\[(@[a-z0-9][^[\]]*)\]/g;
const ITEM = /^@([a-z0-9][a-z0-9-]*)(?:,\s*(.+))?$/;

/** Parses the inside of a group; items that do not follow the syntax are returned with the whole text as id. */
export function parseCitationGroup(inside: string): Citation[] {
  return inside.split(';').map((part) => {
    const text = part.trim();
    const match = ITEM.exec(text);
    if (!match?.[1]) return { id: text };
    return match[2] ? { id: match[1], locator: match[2].trim() } : { id: match[1] };
  });
}

/** All citations of a Markdown text in order of appearance, code left out. */
export function citationsIn(markdown: string): Citation[] {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(CITATION_GROUP)].flatMap((match) => parseCitationGroup(match[1] ?? ''));
}

/** Ids in order of first citation; the position plus one is the number that readers see. */
export function citationOrder(markdown: string): string[] {
  return [...new Set(citationsIn(markdown).map((citation) => citation.id))];
}

/** Markdown without citation marks, for excerpts and word counts. */
export function withoutCitations(markdown: string): string {
  return markdown.replace(/(?<!\s)\s*\[(@[a-z0-9][^[\]]*)\]/g, '');
}
