import type { Finding } from '#schemas/problems.ts';

/** Text of a file with the certain ones of the changes that its findings propose. */
export function mendChanges(text: string, findings: readonly Finding[]): string {
  const lines = text.split('\n');
  for (const { line, column, change } of findings.toReversed()) {
    const before = lines[line - 1];
    if (before === undefined || !change || !change.certain || !before.startsWith(change.from, column - 1)) continue;
    lines[line - 1] = before.slice(0, column - 1) + change.to + before.slice(column - 1 + change.from.length);
  }
  return lines.join('\n');
}
