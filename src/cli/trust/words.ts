import { codeFiles, plainPath } from '#lib/trust.ts';
import type { ChangedFile, CodeFile } from '#lib/trust.ts';

/** Whether a change can be built as data, or can run code. */
export type Kind = 'data' | 'code';

/** What a change is, in words for a terminal and for the summary of a workflow. */
export interface Verdict {
  kind: Kind;
  text: string;
  markdown: string;
}

/** Most files that are named. */
const MOST = 50;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function rest(count: number): string[] {
  return count > MOST ? [`and ${plural(count - MOST, 'more file')}`] : [];
}

function list(files: readonly CodeFile[], line: (file: CodeFile) => string, mark: string): string {
  return [...files.slice(0, MOST).map(line), ...rest(files.length)].map((words) => `${mark}${words}`).join('\n');
}

/** Says whether a change touches files that can run code, and which. */
export function formatVerdict(files: readonly ChangedFile[]): Verdict {
  const code = codeFiles(files);
  if (code.length === 0) {
    const text = `Data only: ${plural(files.length, 'changed file')}, all of them YAML or Markdown below content/.`;
    return { kind: 'data', text, markdown: `**Data only.** ${plural(files.length, 'changed file')}, all of them YAML or Markdown below \`content/\`. They are built with the code of the base branch.\n` };
  }
  const count = plural(code.length, 'changed file');
  return {
    kind: 'code',
    text: `Code: ${count} can run code, or decide what runs. Read them before you build this.\n${list(code, ({ path, reason }) => `${reason}: ${plainPath(path)}`, '  ')}`,
    markdown: `**Code.** ${count} can run code, or decide what runs. Read them before you build this on a machine of your own.\n\n${list(code, ({ path, reason }) => `\`${plainPath(path)}\` (${reason})`, '- ')}\n`,
  };
}
