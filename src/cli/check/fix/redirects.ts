import { pathOfContentFile } from '#lib/paths.ts';

/** Text of content/redirects.yaml with a line for each renamed file whose page had an address of its own; unchanged where it has them. */
export function addRedirects(text: string, renames: ReadonlyMap<string, string>): string {
  const lines = [...renames].flatMap(([before, after]) => {
    const [from, to] = [pathOfContentFile(before), pathOfContentFile(after)];
    if (from === undefined || from.includes('#') || to === undefined || from === to || text.includes(`${from}:`)) return [];
    return [`${from}: ${after}\n`];
  });
  if (lines.length === 0) return text;
  const kept = text.replace(/^\{\}\s*$/m, '');
  return `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${lines.join('')}`;
}
