import type { ContentSnapshot } from '#gates/check-offered.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { parseDate, yearOf } from '#lib/dates.ts';
import { closest, slugify } from '#lib/text.ts';
import { collectionNames, definitionOf } from '#schemas/collections.ts';
import type { CollectionName, Format } from '#schemas/collections.ts';
import { keysOfCollection, requiredKeysOf } from '#schemas/keys.ts';

/** Keys whose value names a record, best first. */
const NAMING = ['term', 'title', 'name', 'claim', 'label', 'navigation'];

type Values = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Data of a text's front matter, of a record, or of the first record of a list; with the format that it has. */
function dataOf(text: string): { format: Format; data: Values } | undefined {
  const { yaml } = splitFrontMatter(text);
  const { value } = parseYaml(yaml ?? text, '');
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isMap(first)) return undefined;
  if (yaml !== undefined) return { format: 'text', data: first };
  return { format: Array.isArray(value) ? 'list' : 'record', data: first };
}

/** What a key says of a collection: that it knows it, that it is a slip of one that it knows, or that it is another's. */
function worth(key: string, known: readonly string[]): number {
  if (known.includes(key)) return 1;
  return closest(key, known) === undefined ? -1 : 0.5;
}

/** How well data fits a collection: by its keys, less those that it misses, and a bonus for the very shape. */
function fit(name: CollectionName, data: Values): number {
  const keys = Object.keys(data);
  const known = keysOfCollection(name);
  const missing = requiredKeysOf(name).filter((key) => !keys.includes(key)).length;
  const bonus = definitionOf(name).schema.safeParse(data).success ? keys.length : 0;
  return keys.reduce((sum, key) => sum + worth(key, known), bonus) - missing / 2;
}

function collectionFor(format: Format, data: Values): CollectionName | undefined {
  const candidates = collectionNames.filter((name) => definitionOf(name).format === format).map((name) => ({ name, value: fit(name, data) }));
  return candidates.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value)[0]?.name;
}

function idFor(collection: CollectionName, data: Values): string {
  const date = typeof data['date'] === 'string' ? data['date'] : '';
  if (collection === 'facts') return parseDate(date) ? String(yearOf(date)) : 'undated';
  const named = NAMING.map((key) => data[key]).find((value) => typeof value === 'string');
  return slugify(String(named ?? '')).split('-').slice(0, 6).join('-') || 'name';
}

/** Section of most articles: where an offered one is put until somebody says otherwise. */
function likelySection({ files }: ContentSnapshot): string {
  const counts = Map.groupBy(files.filter(({ collection }) => collection === 'articles'), ({ path }) => path.split('/')[2] ?? '');
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'section';
}

/** Where a text most likely belongs, from its keys and, where it was dropped as a file, its name; undefined where it is no record. */
export function guessPath(text: string, fileName: string, snapshot: ContentSnapshot): string | undefined {
  const existing = fileName === '' ? [] : snapshot.files.filter(({ path }) => path.endsWith(`/${fileName}`));
  const found = dataOf(text);
  const collection = found && collectionFor(found.format, found.data);
  const same = existing.find((file) => file.collection === collection) ?? existing[0];
  if (same) return same.path;
  if (!collection) return undefined;
  const { file, extension, depth } = definitionOf(collection);
  if (file !== undefined) return file;
  const name = fileName === '' ? `${idFor(collection, found.data)}${extension}` : fileName;
  return `content/${collection}/${depth === 1 ? `${likelySection(snapshot)}/` : ''}${name}`;
}
