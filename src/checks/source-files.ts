import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of our own code; `path` is from the top of the repository. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One import of a file. */
export interface Import {
  specifier: string;
  /** Whether only types are taken. */
  type: boolean;
  /** Names between the braces, as written. */
  names: string;
}

const ROOT = join(import.meta.dirname, '../..');
const IMPORT = /(?:^|[\s;>])(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/g;

/** All files of src with the given endings. */
export function readSources(...endings: string[]): SourceFile[] {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path.replaceAll('\\', '/')}`);
  return paths.filter((path) => endings.some((ending) => path.endsWith(ending))).sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Code without comments and without the inside of strings and templates of one line. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

/** The script part of a file: all of it, or what stands between the fences and in script tags of an Astro file. */
export function codeOf({ path, text }: SourceFile): string {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [front, ...scripts].join('\n');
}

/** Imports of a file, also those for effect and on demand. */
export function importsOf(file: SourceFile): Import[] {
  return [...withoutComments(codeOf(file)).matchAll(IMPORT)].map((match) => ({ type: match[1] !== undefined, names: match[2] ?? '', specifier: match[3] ?? match[4] ?? '' }));
}

/** Folder of src that a path belongs to; parts of components count by themselves, files of src itself by their name. */
export function folderOf(path: string): string {
  const [first = '', second = '', ...rest] = path.replace(/^src\//, '').split('/');
  if (second === '') return first;
  return first === 'components' && rest.length > 0 ? `${first}/${second}` : first;
}
