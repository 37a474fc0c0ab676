import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE } from '#gates/fixtures/base.ts';
import type { FuzzInput } from '#gates/fuzz/input.ts';
import type { Verdict } from '#gates/fuzz/judge.ts';

/** What an input may cost. */
export const LIMITS = { milliseconds: 5000, megabytes: 1024 } as const;

/** After this time on the clock a process hangs, however busy the machine is. */
const PATIENCE = 40_000;
/** A process that has held this much, in megabytes, is followed by a new one, so that the next input is measured for itself. */
const WORN = 400;
const ARGUMENTS = [`--max-old-space-size=${LIMITS.megabytes - 128}`, '--disable-warning=ExperimentalWarning'];

/** An input with its verdict. */
export interface Judged {
  input: FuzzInput;
  verdict: Verdict;
}

function startChild(environment: Readonly<Record<string, string>>): ChildProcess {
  return fork(join(import.meta.dirname, 'child.ts'), { execArgv: ARGUMENTS, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

function failed(fault: string, time: number): Verdict {
  return { outcome: 'finding', rules: [], findings: 0, faults: [fault], time, memory: 0 };
}

/** Asks a process for one verdict; it is killed where it does not answer. */
async function ask(child: ChildProcess, index: number): Promise<Verdict> {
  const start = performance.now();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const { signal } = patience;
  const answered = once(child, 'message', { signal }).then(([verdict]: unknown[]) => verdict as Verdict);
  const ended = once(child, 'exit', { signal }).then(([code, reason]: unknown[]) => failed(`the process ended with ${String(code ?? reason)}`, performance.now() - start));
  child.send(index);
  try {
    return await Promise.race([answered, ended]);
  } catch {
    child.kill('SIGKILL');
    return failed('no answer: it hangs', performance.now() - start);
  } finally {
    clearTimeout(timer);
    patience.abort();
  }
}

function withLimits(verdict: Verdict): Verdict {
  const slow = verdict.time > LIMITS.milliseconds ? [`took ${Math.round(verdict.time)} ms`] : [];
  const large = verdict.memory > LIMITS.megabytes ? [`held ${Math.round(verdict.memory)} MB`] : [];
  return { ...verdict, faults: [...verdict.faults, ...slow, ...large] };
}

/** Judges, one after the other, inputs taken from a shared queue, in a process that is renewed when it is worn. */
async function work(queue: number[], inputs: readonly FuzzInput[], environment: Readonly<Record<string, string>>, judged: Judged[]): Promise<void> {
  let child: ChildProcess | undefined;
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
    const input = inputs[index];
    if (!input) continue;
    if (!child?.connected) {
      child = startChild(environment);
      await once(child, 'message');
    }
    const verdict = withLimits(await ask(child, index));
    judged.push({ input, verdict });
    if (verdict.memory > WORN || verdict.memory === 0) {
      child.kill('SIGKILL');
      child = undefined;
    }
  }
  child?.kill();
}

/** Judges inputs in processes of their own, with a secret in the environment and in a file beside the trees; `numbers` chooses some. */
export async function runInputs(inputs: readonly FuzzInput[], workers = 2, numbers: readonly number[] = [...inputs.keys()]): Promise<Judged[]> {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  chmodSync(outside, 0o755);
  const canary = randomUUID();
  const secret = `${SOURCE}note: ${canary}\n`;
  const judged: Judged[] = [];
  try {
    writeFileSync(join(outside, 'secret.yaml'), secret);
    writeFileSync(join(outside, 'redirects.yaml'), `/${canary}/: ${canary}\n`);
    const queue = [...numbers];
    await Promise.all(Array.from({ length: workers }, () => work(queue, inputs, { FUZZ_CANARY: canary, FUZZ_OUTSIDE: outside }, judged)));
    if (readFileSync(join(outside, 'secret.yaml'), 'utf8') !== secret) throw new Error('a file beside the trees was changed');
    return judged.sort((a, b) => inputs.indexOf(a.input) - inputs.indexOf(b.input));
  } finally {
    rmSync(outside, { recursive: true });
  }
}
