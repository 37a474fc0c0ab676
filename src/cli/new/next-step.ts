import type { Draft } from '#cli/new/draft.ts';
import { isText } from '#schemas/kinds.ts';
import type { Creation } from '#cli/new/plan.ts';

/** How others refer to a record. */
function useOf({ kind, id = '', section }: Draft, path: string): string[] {
  const link = `[words](../../${path.replace('content/', '')}`;
  if (kind.collection === 'sources') return [`Cite it in a text:  [@${id}]  or with the place  [@${id}, § 7]`, `Name it in a fact:  sources: [${id}]`];
  if (kind.collection === 'facts') return [`Show it in a text:  <Fact id="${id}" />`, `Link to it:         ${link}#${id})`, `Rest an article on it:  add "${id}" to its facts`];
  if (kind.collection === 'series') return [`Show it in a text:  <Series id="${id}" />`, 'Draw it: give "chart" another type than none, as the schema of series says'];
  if (kind.collection === 'changes') return ['It appears at /changes/ and in the feed.'];
  if (kind.collection === 'articles') return [`Link to it:  [words](../${section}/${id}.mdx)`, `Its page:    /${section}/${id}/`];
  const about = ['organizations', 'people', 'projects'].includes(kind.collection) ? [`Name it in a fact:  subjects: [${id}]`] : [];
  return [`Link to it from an article:  ${link})`, ...about];
}

function commandsOf({ kind, id, text }: Draft, path: string): string[] {
  if (kind.collection === 'sources') return [`npm run new -- fact --sources ${id}   (or cite it in an article)`, 'npm run check'];
  if (isText(kind) && text === undefined) return [`Write the text in ${path}`, 'npm run check', ...(kind.collection === 'articles' ? ['npm run dev   (shows the page)'] : [])];
  return ['npm run check'];
}

/** What was written, how to use it, and what to do next. */
export function formatDone(draft: Draft, creations: readonly Creation[]): string {
  const path = creations.at(-1)?.path ?? '';
  const files = creations.map((file) => `Written: ${file.path}${file.replaces === undefined ? '' : `:${file.from}`}`);
  return [...files, '', ...useOf(draft, path), '', 'Next:', ...commandsOf(draft, path).map((command) => `  ${command}`)].join('\n');
}
