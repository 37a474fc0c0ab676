import { placeOf } from '#loaders/content-place.ts';
import { closest, slugify } from '#lib/text.ts';
import { definitionOf, folderNames, isCollection } from '#schemas/collections.ts';

/** Endings that authors write for one another. */
const FAMILIES: readonly (readonly string[])[] = [['.yaml', '.yml', '.json'], ['.mdx', '.md', '.markdown']];

function folderFor(name: string): string | undefined {
  return folderNames.find((folder) => folder === name) ?? closest(name, folderNames);
}

/** Name of a file with the ending of its folder, where its own one means the same; ids in lower case with hyphens. */
function nameFor(name: string, extension: string): string | undefined {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const family = FAMILIES.find((endings) => endings.includes(extension));
  const id = slugify(name.slice(0, name.length - ending.length));
  return id !== '' && family?.includes(ending.toLowerCase()) ? `${id}${extension}` : undefined;
}

/** Where a file that stands in the wrong place, or has an impossible name, belongs; undefined where that is not certain. */
export function rightPlace(path: string): string | undefined {
  const [, folder = '', ...rest] = path.split('/');
  const right = folderFor(folder);
  if (right === undefined || !isCollection(right)) return undefined;
  const { extension, depth, file } = definitionOf(right);
  if (file !== undefined || rest.length !== depth + 1) return undefined;
  const name = nameFor(rest.at(-1) ?? '', extension);
  if (name === undefined) return undefined;
  const target = ['content', right, ...rest.slice(0, -1).map(slugify), name].join('/');
  return target === path || 'rule' in placeOf(target) ? undefined : target;
}
