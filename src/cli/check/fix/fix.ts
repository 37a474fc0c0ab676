import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mendChanges } from '#cli/check/fix/changes.ts';
import { mendDates } from '#cli/check/fix/dates.ts';
import { orderKeys } from '#cli/check/fix/key-order.ts';
import { mendLinks, mendPaths } from '#cli/check/fix/links.ts';
import type { KnownFiles } from '#cli/check/fix/links.ts';
import { rightPlace } from '#cli/check/fix/moves.ts';
import { addRedirects } from '#cli/check/fix/redirects.ts';
import { mendIds } from '#cli/check/fix/renamed-ids.ts';
import { readRenames } from '#cli/check/fix/renames.ts';
import { moveToYears } from '#cli/check/fix/year-files.ts';
import { checkContent } from '#gates/content.ts';
import type { FileChecker } from '#gates/content.ts';
import { readContentFiles } from '#loaders/content-files.ts';
import type { ContentFile } from '#loaders/content-place.ts';
import { REDIRECTS } from '#loaders/parse-redirects.ts';
import type { Finding } from '#schemas/problems.ts';

/** One thing that was mended, as it is told. */
export interface Mending {
  path: string;
  what: string;
}

/** Where to mend, and what files are within the request. */
interface Scene {
  root: string;
  check: FileChecker;
  isWanted(path: string): boolean;
}

function write(root: string, path: string, text: string): void {
  const unfinished = join(root, `${path}.${process.pid}.unfinished`);
  mkdirSync(dirname(unfinished), { recursive: true });
  writeFileSync(unfinished, text);
  renameSync(unfinished, join(root, path));
}

/** Moves files to where they belong; never onto another. */
function moveFiles({ root, check, isWanted }: Scene): Mending[] {
  const rules = new Set(['misplaced-file', 'bad-file-name']);
  const paths = new Set(checkContent(root, undefined, check).findings.filter(({ rule, path }) => rules.has(rule) && isWanted(path)).map(({ path }) => path));
  return [...paths].flatMap((path) => {
    const target = rightPlace(path);
    if (target === undefined || existsSync(join(root, target))) return [];
    mkdirSync(dirname(join(root, target)), { recursive: true });
    renameSync(join(root, path), join(root, target));
    return [{ path: target, what: `moved here from ${path}` }];
  });
}

/** Writes the texts that an operation changes. */
function rewrite({ root, isWanted }: Scene, files: readonly ContentFile[], what: string, change: (file: ContentFile) => string): Mending[] {
  return files.filter(({ path }) => isWanted(path)).flatMap((file) => {
    const text = change(file);
    if (text === file.text) return [];
    write(root, file.path, text);
    return [{ path: file.path, what }];
  });
}

function grouped(findings: readonly Finding[]): (path: string) => Finding[] {
  const byPath = Map.groupBy(findings, ({ path }) => path);
  return (path) => byPath.get(path) ?? [];
}

function mendForms(scene: Scene): Mending[] {
  const of = grouped(checkContent(scene.root, undefined, scene.check).findings);
  const dates = rewrite(scene, readContentFiles(scene.root).files, 'dates in the form of records', ({ path, text }) => mendDates(text, of(path)));
  const anew = grouped(checkContent(scene.root, undefined, scene.check).findings);
  return [...dates, ...rewrite(scene, readContentFiles(scene.root).files, 'dates in the form of prose', ({ path, text }) => mendChanges(text, anew(path)))];
}

function moveFacts({ root, check, isWanted }: Scene): Mending[] {
  const { findings, records } = checkContent(root, undefined, check);
  const lines = new Set(findings.filter(({ rule, path }) => rule === 'wrong-year-file' && isWanted(path)).map(({ path, line }) => `${path}:${line}`));
  const wrong = records.filter(({ collection, path, locate }) => collection === 'facts' && [['date'], ['id']].some((key) => lines.has(`${path}:${locate(key).line}`)));
  const misplaced = new Map([...Map.groupBy(wrong, ({ path }) => path)].map(([path, facts]) => [path, new Set(facts.map(({ id }) => id))]));
  const changed = moveToYears(new Map(readContentFiles(root, 'facts').files.map(({ path, text }) => [path, text])), misplaced);
  return [...changed].map(([path, text]) => {
    if (text.trim() === '') rmSync(join(root, path));
    else write(root, path, text);
    return { path, what: 'facts stand in the file of their year' };
  });
}

function followRenames(scene: Scene, moved: readonly Mending[]): Mending[] {
  const own = moved.map(({ path, what }): [string, string] => [what.replace('moved here from ', ''), path]);
  const renames = new Map([...readRenames(scene.root), ...own]);
  const { files } = readContentFiles(scene.root);
  const known: KnownFiles = { files: new Set(files.map(({ path }) => path)), renames };
  const links = new Map(checkContent(scene.root, undefined, scene.check).texts.map((text) => [text.path, text.links]));
  const mended = rewrite(scene, files, 'links lead to the new places of files', ({ path, text }) => mendPaths(mendLinks(text, links.get(path) ?? [], known), known));
  const missing = grouped(checkContent(scene.root, undefined, scene.check).findings);
  const ids = rewrite(scene, readContentFiles(scene.root).files, 'records are named by their new ids', ({ path, text }) => mendIds(text, missing(path), renames));
  return [...mended, ...ids, ...keepAddresses(scene, renames)];
}

/** Lets old addresses of renamed pages lead to the new ones. */
function keepAddresses({ root, isWanted }: Scene, renames: ReadonlyMap<string, string>): Mending[] {
  const file = join(root, REDIRECTS);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = addRedirects(before, renames);
  if (text === before || !isWanted(REDIRECTS)) return [];
  write(root, REDIRECTS, text);
  return [{ path: REDIRECTS, what: 'old addresses lead to the new ones' }];
}

/** Mends what is mechanical below `root`: places of files and facts, forms of dates, links after a rename, order of keys. Writes whole files, and never over another. */
export function fixContent(root: string, check: FileChecker, isWanted: (path: string) => boolean): Mending[] {
  const scene = { root, check, isWanted };
  const moved = moveFiles(scene);
  const forms = mendForms(scene);
  const facts = moveFacts(scene);
  const links = followRenames(scene, moved);
  const order = rewrite(scene, readContentFiles(root).files, 'keys in the order of the schema', ({ text, collection }) => orderKeys(text, collection));
  return [...moved, ...forms, ...facts, ...links, ...order];
}
