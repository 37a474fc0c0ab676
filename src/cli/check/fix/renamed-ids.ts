import type { Finding } from '#schemas/problems.ts';

/** Rules about mentions of records that are files of their own, with the folders in which these lie. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'unknown-source': ['sources'],
  'unknown-subject': ['organizations', 'people', 'projects'],
  'unknown-series': ['series'],
  'unknown-drawing': ['drawings'],
  'unknown-guide': ['guides'],
  'unknown-term': ['glossary'],
  'unknown-article': ['articles'],
};

function idOf(path: string, folder: string): string | undefined {
  return new RegExp(`^content/${folder}/(.+)\\.\\w+$`).exec(path)?.[1];
}

/** The id under which a record goes that a finding misses: its file has another name; undefined where none has. */
function newId({ rule, what }: Finding, renames: ReadonlyMap<string, string>): { from: string; to: string } | undefined {
  const missing = /"([^"]+)"/.exec(what)?.[1];
  for (const folder of FOLDERS[rule] ?? []) {
    for (const [before, after] of renames) {
      const [from, to] = [idOf(before, folder), idOf(after, folder)];
      if (from !== undefined && from === missing && to !== undefined) return { from, to };
    }
  }
  return undefined;
}

/** Text of a file in which records are mentioned by the ids that they have since their files were renamed. */
export function mendIds(text: string, findings: readonly Finding[], renames: ReadonlyMap<string, string>): string {
  const lines = text.split('\n');
  for (const found of findings) {
    const id = newId(found, renames);
    const line = lines[found.line - 1];
    if (id && line !== undefined) lines[found.line - 1] = line.replace(new RegExp(`(?<![\\w/-])${RegExp.escape(id.from)}(?![\\w/-])`, 'g'), id.to);
  }
  return lines.join('\n');
}
