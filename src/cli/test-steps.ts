import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { z } from 'zod';
import { checkOutput } from '#gates/output.ts';
import { formatFindings } from '#gates/print.ts';

/** How many tests of a step passed and failed. */
export interface StepResult {
  passed: number;
  failed: number;
}

const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** Runs a command with its output shown; counts as one test. */
export function runCommand(command: string, parameters: readonly string[], log?: string): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    const file = log === undefined ? undefined : createWriteStream(log);
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(process.stdout, { end: false });
      if (file) stream.pipe(file, { end: false });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
  });
}

/** Runs all unit tests with Node's own runner. */
export async function runUnitTests(): Promise<StepResult> {
  const result: StepResult = { passed: 0, failed: 0 };
  const stream = run({ files: globSync('src/**/*.test.ts'), concurrency: true });
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') result.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') result.failed += 1;
  });
  await new Promise((resolve, reject) => stream.compose(new spec()).on('error', reject).on('end', resolve).pipe(process.stdout, { end: false }));
  return result;
}

/** Files of the built site that hold a text. */
function filesHolding(text: string): string[] {
  return globSync('dist/**/*', { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text));
}

/** Builds the site with a secret in the environment. An [ERROR] line in the log is a failure even where the exit code is 0, and so is the secret in any file. */
export async function runBuild(): Promise<StepResult> {
  const canary = randomUUID();
  environment['COMMON_GROUND_CANARY'] = canary;
  const log = 'test-results/build.log';
  const result = await runCommand('astro', ['build'], log);
  const errors = readFileSync(log, 'utf8').split('\n').filter((line) => line.includes('[ERROR]'));
  const leaks = filesHolding(canary);
  if (leaks.length > 0) console.error(`A secret of the environment reached ${leaks.join(', ')}`);
  return errors.length + leaks.length > 0 ? { passed: result.passed, failed: result.failed + 1 } : { passed: result.passed + 1, failed: result.failed };
}

/** Checks the built site: HTML, links, titles, inline code, budgets. */
export async function runOutputGate(): Promise<StepResult> {
  const { findings, checks, report } = await checkOutput('dist');
  console.log(report);
  console.log(formatFindings(findings));
  return { passed: checks - new Set(findings.map((found) => found.rule)).size, failed: new Set(findings.map((found) => found.rule)).size };
}

const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }) });

/** Runs the browser tests against the built site with the Chromium at `browser`. */
export async function runBrowserTests(browser: string): Promise<StepResult> {
  environment['BROWSER_PATH'] = browser;
  const result = await runCommand('playwright', ['test']);
  const { stats } = playwrightReport.parse(JSON.parse(readFileSync('test-results/browser.json', 'utf8')));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + (stats.expected === 0 ? result.failed : 0) };
}
