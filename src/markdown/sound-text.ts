import type { Root } from 'mdast';
import { pathOfContentFile } from '#lib/paths.ts';
import { parseText } from '#markdown/parse.ts';
import { referencesOf } from '#markdown/references.ts';
import { checkDataOnly } from '#markdown/remark-data-only.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import type { TextReferences } from '#schemas/references.ts';

/** A text that can be shown, with what it refers to. */
export interface SoundText {
  body: string;
  references: TextReferences | undefined;
}

/** More broken blocks than this, and nothing of the text is shown. */
const MOST_BLOCKS = 40;

/** Line of the first thing that keeps a text from being shown, counted in the text; undefined where nothing does. */
function obstacle(tree: Root, context: RuleContext, exists: (file: string) => boolean): number | undefined {
  const [broken] = checkDataOnly(tree, context);
  if (broken) return broken.line;
  return referencesOf(tree, context).links.find(({ target }) => !exists(target) || pathOfContentFile(target) === undefined)?.place.line;
}

/** Takes away the block, a run of lines without an empty one, that a line belongs to, or the nearest one before it. */
function withoutBlock(body: string, line: number): string {
  const lines = body.split('\n');
  const isEmpty = (index: number): boolean => (lines[index] ?? '').trim() === '';
  let last = Math.min(line, lines.length) - 1;
  while (last > 0 && isEmpty(last)) last -= 1;
  let first = last;
  while (first > 0 && !isEmpty(first - 1)) first -= 1;
  while (last + 1 < lines.length && !isEmpty(last + 1)) last += 1;
  return [...lines.slice(0, first), ...lines.slice(last + 1)].join('\n');
}

/** A text without the blocks that keep it from being shown: code, HTML, unknown components, links to nothing, what does not parse. */
export function soundText(body: string, context: Omit<RuleContext, 'body' | 'bodyLine'>, exists: (file: string) => boolean): SoundText {
  let rest = body;
  for (let attempt = 0; attempt < MOST_BLOCKS && rest.trim() !== ''; attempt += 1) {
    const here = { ...context, body: rest, bodyLine: 1 };
    const tree = parseText(rest, here);
    const line = 'rule' in tree ? tree.line : obstacle(tree, here, exists);
    if (line === undefined) return { body: rest, references: 'rule' in tree ? undefined : referencesOf(tree, here) };
    rest = withoutBlock(rest, line);
  }
  return { body: '', references: undefined };
}
