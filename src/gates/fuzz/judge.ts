import { checkContent } from '#gates/content.ts';
import { FIXTURE_DAY } from '#gates/fixtures/base.ts';
import { changedTexts, withTree } from '#gates/fuzz/input.ts';
import type { FuzzFile, FuzzInput } from '#gates/fuzz/input.ts';
import { objectionsToPage } from '#gates/fuzz/render.ts';
import { isError } from '#schemas/problems.ts';
import type { Finding, Rule } from '#schemas/problems.ts';

/** What became of one input. */
export interface Verdict {
  outcome: 'finding' | 'page';
  /** Rules that answered. */
  rules: Rule[];
  findings: number;
  /** Everything that is not as it must be. */
  faults: string[];
  /** Time it took alone, in milliseconds: the processor's or the clock's, whichever is less. */
  time: number;
  /** Most memory that the process has held so far, in megabytes. */
  memory: number;
}

type Files = Readonly<Record<string, FuzzFile>>;

const MOST_FAULTS = 5;
/** The user without rights on most systems. */
const NOBODY = 65534;

function linesOf(file: FuzzFile): number {
  if (typeof file === 'string') return file.split(/\r\n|\n|\r/).length;
  return file instanceof Uint8Array ? linesOf(new TextDecoder().decode(file)) : 1;
}

/** Places of findings that are not in a file of the tree. */
function lostPlaces(findings: readonly Finding[], files: Files): string[] {
  const lines = new Map(Object.entries(files).map(([path, file]) => [path, linesOf(file)]));
  const known = (path: string): number | undefined => lines.get(path) ?? (Object.keys(files).some((file) => file.startsWith(`${path}/`)) || path === 'content' ? 1 : undefined);
  return findings.filter(({ path, line, column }) => !(line >= 1 && column >= 1 && line <= (known(path) ?? 0))).map(({ path, line, column, rule }) => `${rule} at ${path}:${line}:${column}, which is not a place of the tree`);
}

function unexpected({ expected, allowed = [] }: FuzzInput, rules: readonly Rule[], refusals: readonly Rule[]): string[] {
  if (expected.length === 0 && refusals.every((rule) => allowed.includes(rule))) return [];
  if (expected.length === 0) return [`refused by ${refusals.join(', ')}`];
  return expected.some((rule) => rules.includes(rule)) ? [] : [`answered by ${rules.join(', ') || 'no rule'}, not by ${expected.join(' or ')}`];
}

async function pageFaults(root: string, files: Files): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, text] of changedTexts(files)) {
    for (const objection of await objectionsToPage(root, path, text)) faults.push(`the page holds ${objection}`);
  }
  return faults;
}

/** Runs something without the rights of an administrator, to whom no file is unreadable. */
function asNobody<Result>(run: () => Result): Result {
  if (process.geteuid?.() !== 0) return run();
  process.seteuid?.(NOBODY);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

interface Judged {
  findings: Finding[];
  faults: string[];
}

async function judgeTree(root: string, files: Files, canary: string): Promise<Judged> {
  const { findings, records } = asNobody(() => checkContent(root, FIXTURE_DAY));
  const faults = lostPlaces(findings, files);
  if (JSON.stringify([findings, records.map(({ data }) => data)]).includes(canary)) faults.push('a secret was read');
  if (!findings.some(isError)) for (const fault of await pageFaults(root, files)) faults.push(fault);
  return { findings, faults };
}

/** Checks one input, and builds its texts where nothing was found; never throws. */
export async function judge(input: FuzzInput, outside: string, canary: string): Promise<Verdict> {
  const names = Object.getOwnPropertyNames(Object.prototype).length;
  const globals = Object.keys(globalThis).length;
  const [start, used] = [performance.now(), process.cpuUsage()];
  const elapsed = (): number => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
  let [judged, time]: [Judged, number] = [{ findings: [], faults: [] }, 0];
  try {
    judged = await withTree(input, outside, async (root, files) => {
      const result = await judgeTree(root, files, canary);
      time = elapsed();
      return result;
    });
  } catch (error) {
    time ||= elapsed();
    judged.faults.push(`threw ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error)}`);
  }
  const rules = [...new Set(judged.findings.map(({ rule }) => rule))];
  // A text with warnings alone becomes a page.
  const refusals = [...new Set(judged.findings.filter(isError).map(({ rule }) => rule))];
  const faults = [...judged.faults.slice(0, MOST_FAULTS), ...unexpected(input, rules, refusals)];
  if (Object.getOwnPropertyNames(Object.prototype).length !== names) faults.push('the prototype of all objects was changed');
  if (Object.keys(globalThis).length !== globals) faults.push('a global name was set');
  return { outcome: refusals.length === 0 ? 'page' : 'finding', rules, findings: judged.findings.length, faults, time, memory: process.resourceUsage().maxRSS / 1024 };
}
