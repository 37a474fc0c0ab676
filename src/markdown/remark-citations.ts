import type { Emphasis, Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { CITATION_GROUP, citationOrder, parseCitationGroup } from '#lib/citations.ts';
import type { Citation } from '#lib/citations.ts';
import { cutAtWord } from '#markdown/cut.ts';

/** What a margin note tells about a source. */
export interface CitedDocument {
  title: string;
  publisher: string;
  kind: string;
}

export interface CitationOptions {
  /** All sources by id; asked once a text. */
  sources: () => ReadonlyMap<string, CitedDocument>;
}

/** What is known while one text is marked. */
interface Marking {
  file: VFile;
  order: readonly string[];
  sources: ReadonlyMap<string, CitedDocument>;
  mentions: Map<string, number>;
}

const TITLE_LENGTH = 80;
/** A mark stands after the sign that closes its clause, wherever the author wrote it. */
const SENTENCE_SIGN = /^[.,;:]/;
const THIN_SPACE = '\u2009';

function text(value: string): Text {
  return { type: 'text', value };
}

function element(hName: string, hProperties: Record<string, string | string[]>, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', children, data: { hName, hProperties } };
}

/** End of the sentence after a title, which may bring its own. */
function stop(title: string): string {
  return /[.?!…]$/.test(cutAtWord(title, TITLE_LENGTH)) ? ' ' : '. ';
}

function documentOf(citation: Citation, node: Text, marking: Marking): CitedDocument {
  const found = marking.sources.get(citation.id);
  if (!found) throw new Error(`${marking.file.path}:${node.position?.start.line ?? 1}  unknown-source  no source has the id "${citation.id}" (run "npm run check")`);
  return found;
}

function markOf({ id, locator }: Citation, mention: number, marking: Marking): Link {
  const number = marking.order.indexOf(id) + 1;
  const hProperties = { id: `cite-${number}-${mention}`, ariaLabel: `Source ${number}`, ...(locator !== undefined && { dataLocator: locator }) };
  return { type: 'link', url: `#source-${number}`, children: [text(String(number))], data: { hProperties } };
}

function noteOf({ id, locator }: Citation, cited: CitedDocument, marking: Marking): Emphasis {
  const number = String(marking.order.indexOf(id) + 1);
  const kind = cited.kind.charAt(0).toUpperCase() + cited.kind.slice(1);
  return element('span', { className: ['note'], ariaHidden: 'true', dataPagefindIgnore: 'all' }, [
    element('b', {}, [text(number)]),
    text(` ${cited.publisher}, `),
    element('i', {}, [text(cutAtWord(cited.title, TITLE_LENGTH))]),
    text(locator === undefined ? stop(cited.title) : `, ${locator}. `),
    element('span', { className: ['note-kind'] }, [text(kind)]),
  ]);
}

/** The mark of a group, followed by a note for each source that is mentioned for the first time. */
function groupOf(inside: string, node: Text, marking: Marking): PhrasingContent[] {
  const marks: PhrasingContent[] = [];
  const notes: PhrasingContent[] = [];
  for (const citation of parseCitationGroup(inside)) {
    const cited = documentOf(citation, node, marking);
    const mention = (marking.mentions.get(citation.id) ?? 0) + 1;
    marking.mentions.set(citation.id, mention);
    if (marks.length > 0) marks.push(text(`,${THIN_SPACE}`));
    marks.push(markOf(citation, mention, marking));
    if (mention === 1) notes.push(noteOf(citation, cited, marking));
  }
  return [element('sup', { className: ['citation'] }, marks), ...notes];
}

function replace(node: Text, marking: Marking): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of node.value.matchAll(CITATION_GROUP)) {
    const end = match.index + match[0].length;
    const sign = SENTENCE_SIGN.exec(node.value.slice(end))?.[0] ?? '';
    const before = node.value.slice(done, match.index).trimEnd() + sign;
    if (before !== '') parts.push(text(before));
    parts.push(...groupOf(match[1] ?? '', node, marking));
    done = end + sign.length;
  }
  if (done < node.value.length) parts.push(text(node.value.slice(done)));
  return parts;
}

/** Turns [@id] into numbered marks and, at the first mention of a source, a margin note. */
export function remarkCitations(options: CitationOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const order = citationOrder(String(file.value));
    if (order.length === 0) return;
    const marking: Marking = { file, order, sources: options.sources(), mentions: new Map() };
    visit(tree, 'text', (node: Text, index, parent: Parents | undefined) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
      const parts = replace(node, marking);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
