import { createHash, hash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileCheck } from '#gates/check-file.ts';
import { checkAnew } from '#gates/content.ts';
import type { FileChecker } from '#gates/content.ts';

/** Where the checks of files are kept between two runs, from the top of the repository. */
export const MEMORY_FILE = 'node_modules/.cache/common-ground/checks.json';
/** Everything that a check of one file depends on beside the file. */
const RULES = ['src/{schemas,loaders,markdown,spelling,lib,gates}/**/*.ts', 'src/site.ts', 'package-lock.json'];

/** The check of a file and the text that it was made from. */
interface Remembered {
  hash: string;
  check: FileCheck;
}

/** What is kept: checks by path, and the state of the rules that made them. */
interface Memory {
  rules: string;
  checks: Record<string, Remembered>;
}

/** A file checker that looks only at files that changed since they were last checked. */
export interface RememberingChecker {
  check: FileChecker;
  /** How many files were looked at. */
  looked(): number;
  /** Keeps what was checked for the next run; where that cannot be written, the next run looks at everything again. */
  save(): void;
}

/** One hash over all files that hold the rules, so that a changed rule forgets every check. */
function stateOfRules(root: string): string {
  const state = createHash('sha256').update(process.version);
  const files = RULES.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((path) => !path.endsWith('.test.ts')).sort();
  for (const path of files) state.update(path).update('\0').update(readFileSync(join(root, path)));
  return state.digest('hex');
}

function recall(file: string, rules: string): Map<string, Remembered> {
  try {
    const memory = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    return new Map(memory.rules === rules ? Object.entries(memory.checks) : []);
  } catch {
    return new Map();
  }
}

function write(file: string, memory: Memory): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, JSON.stringify(memory));
    renameSync(unfinished, file);
  } catch {
    // A folder that cannot be written costs time, not correctness.
  }
}

/** A checker for the content below `root` that remembers files by their text. Builds check anew, so that nothing rests on a stored result. */
export function rememberChecks(root: string): RememberingChecker {
  const file = join(root, MEMORY_FILE);
  const rules = stateOfRules(root);
  const known = recall(file, rules);
  const used = new Map<string, Remembered>();
  let looked = 0;
  const check: FileChecker = (content) => {
    const state = hash('sha256', content.text);
    const before = used.get(content.path) ?? known.get(content.path);
    const current = before?.hash === state ? before : { hash: state, check: checkAnew(content) };
    if (current !== before) looked += 1;
    used.set(content.path, current);
    return current.check;
  };
  return { check, looked: () => looked, save: () => looked > 0 && write(file, { rules, checks: Object.fromEntries(used) }) };
}
