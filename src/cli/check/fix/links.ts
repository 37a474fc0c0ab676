import { resolveLink } from '#lib/paths.ts';
import type { FileReference } from '#schemas/references.ts';
import { relativePath } from '#schemas/relations/files.ts';

/** What is known of files: those that exist, and where others went. */
export interface KnownFiles {
  files: ReadonlySet<string>;
  /** New paths by old ones. */
  renames: ReadonlyMap<string, string>;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** The file that a link means whose target does not exist: where that went, where it leads from the old place of its own file, or the only file of that name. */
function meantBy({ target, place }: FileReference, { files, renames }: KnownFiles): string | undefined {
  const renamed = renames.get(target);
  if (renamed !== undefined) return renamed;
  const before = [...renames].find(([, to]) => to === place.path)?.[0];
  if (before !== undefined) {
    const meant = resolveLink(before, relativePath(place.path, target));
    const there = renames.get(meant) ?? meant;
    if (files.has(there)) return there;
  }
  const same = [...files].filter((file) => baseName(file) === baseName(target));
  return same.length === 1 ? same[0] : undefined;
}

/** Offset of a place in a text. */
function offsetOf(text: string, line: number, column: number): number {
  return text.split('\n').slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, column - 1);
}

/** Text of a file with those of its links mended that lead to a file which has another place. */
export function mendLinks(text: string, links: readonly FileReference[], known: KnownFiles): string {
  let mended = text;
  for (const link of links.filter(({ target }) => !known.files.has(target)).toReversed()) {
    const meant = meantBy(link, known);
    const start = offsetOf(mended, link.place.line, link.place.column);
    const name = baseName(link.target);
    const found = /[\w./-]+/g;
    found.lastIndex = start;
    for (let match = found.exec(mended); meant !== undefined && match; match = found.exec(mended)) {
      if (!match[0].endsWith(name) || resolveLink(link.place.path, match[0]) !== link.target) continue;
      mended = mended.slice(0, match.index) + relativePath(link.place.path, meant) + mended.slice(match.index + match[0].length);
      break;
    }
  }
  return mended;
}

/** Text in which paths of files that went elsewhere, written from the top of the repository, are those of today. */
export function mendPaths(text: string, { renames }: KnownFiles): string {
  return [...renames].reduce((mended, [from, to]) => mended.replaceAll(new RegExp(`(?<![\\w./-])${RegExp.escape(from)}(?![\\w-])`, 'g'), to), text);
}
