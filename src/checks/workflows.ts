import { z } from 'zod';

const scopes = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const job = z.looseObject({ 'timeout-minutes': z.number().optional(), permissions: scopes.optional(), steps: z.array(step).default([]) });

/** The parts of a workflow that the rules are about. */
export const workflow = z.looseObject({ on: z.record(z.string(), z.unknown()), permissions: scopes.optional(), jobs: z.record(z.string(), job) });
export type Workflow = z.infer<typeof workflow>;
type Job = Workflow['jobs'][string];
type Step = Job['steps'][number];

const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
/** Events by which a stranger starts a run that has rights. */
const PRIVILEGED = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'];

function ofStep({ uses = '', run = '', with: inputs = {} }: Step): string[] {
  const found: string[] = [];
  if (run.includes('${{')) found.push('an expression inside a script: pass it through env');
  if (/\bnpm (?:ci|i|install)\b/.test(run) && !run.includes('--ignore-scripts')) found.push('packages may run scripts when they are installed');
  if (uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false) found.push('checkout leaves the token behind');
  if (uses.startsWith('actions/cache') || 'cache' in inputs || (uses.startsWith('actions/setup-node@') && inputs['package-manager-cache'] !== false)) found.push('a cache carries files from run to run');
  return found;
}

function mayWrite({ permissions = {} }: Job): boolean {
  return Object.values(permissions).includes('write');
}

function ofJob(name: string, each: Job, events: readonly string[]): string[] {
  const found = each.steps.flatMap(ofStep);
  if (each['timeout-minutes'] === undefined) found.push('no timeout-minutes');
  if (mayWrite(each) && events.includes('pull_request')) found.push('a pull request may write');
  if (mayWrite(each) && each.steps.some(({ uses = '', run = '' }) => uses.startsWith('actions/checkout@') || /\b(?:npm|npx|node)\b/.test(run))) found.push('a job that may write runs code of the repository');
  return found.map((objection) => `job ${name}: ${objection}`);
}

/** What is wrong with a workflow, as far as it is about trust. `text` is the file, `data` what it says. */
export function objectionsTo(text: string, data: Workflow): string[] {
  const events = Object.keys(data.on);
  const found = events.filter((event) => PRIVILEGED.includes(event)).map((event) => `${event}: a stranger starts it, and it has rights`);
  if (data.permissions === undefined) found.push('no permissions at the top');
  if (Object.values(data.permissions ?? {}).includes('write')) found.push('every job may write');
  if (/\bsecrets\b/.test(text.replace(/#.*$/gm, ''))) found.push('it asks for a secret');
  for (const line of text.split('\n')) if (/^\s*(?:- )?uses:/.test(line) && !PINNED.test(line)) found.push(`not pinned by hash with its version: ${line.trim()}`);
  return [...found, ...Object.entries(data.jobs).flatMap(([name, each]) => ofJob(name, each, events))];
}
