import { join } from 'node:path';
import { USAGE, readWish } from '#cli/check/arguments.ts';
import type { Wish } from '#cli/check/arguments.ts';
import { fixContent } from '#cli/check/fix/fix.ts';
import type { Mending } from '#cli/check/fix/fix.ts';
import { formatReport } from '#cli/check/report.ts';
import { isInScope, readScope } from '#cli/check/scope.ts';
import { watchFolder } from '#cli/check/watch.ts';
import { checkContent } from '#gates/content.ts';
import { rememberChecks } from '#gates/memory.ts';
import type { RememberingChecker } from '#gates/memory.ts';
import { formatRulesHint } from '#gates/rule-address.ts';
import { plural } from '#lib/text.ts';
import { isError } from '#schemas/problems.ts';

type CheckWish = Extract<Wish, { what: 'check' }>;

/** Exit codes: nothing in the way, something stops the build, the request was not understood. */
const [FINE, STOPPED, MISUNDERSTOOD] = [0, 1, 2];
const root = process.cwd();

function refuse(message: string): number {
  console.error(`${message}\n\n${USAGE}`);
  return MISUNDERSTOOD;
}

/** Checks once and prints; machines get the report alone, people also how long it took. */
function checkOnce({ format }: CheckWish, paths: readonly string[], memory: RememberingChecker): number {
  const start = performance.now();
  const { findings, records } = checkContent(root, undefined, memory.check);
  memory.save();
  const shown = findings.filter(({ path }) => isInScope(path, paths));
  console.log(formatReport(shown, format));
  if (format === 'text' && shown.length > 0) console.log(formatRulesHint());
  if (format === 'text') console.log(`${plural(records.length, 'record')} checked in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  return shown.some(isError) ? STOPPED : FINE;
}

/** Says what was mended; to machines on the other channel. */
function tellMendings(mendings: readonly Mending[], { format }: CheckWish): void {
  const print = format === 'text' ? console.log : console.error;
  for (const { path, what } of mendings) print(`Mended ${path}: ${what}`);
  print(mendings.length === 0 ? 'Nothing to mend by itself.\n' : '');
}

function check(wish: CheckWish): number {
  const scope = readScope(root, wish.paths);
  if ('error' in scope) return refuse(scope.error);
  const memory = rememberChecks(root);
  if (wish.fix) tellMendings(fixContent(root, memory.check, (path) => isInScope(path, scope.paths)), wish);
  const result = checkOnce(wish, scope.paths, memory);
  if (wish.watch) {
    console.log('\nWaiting for changes; Ctrl-C ends it.');
    watchFolder(join(root, 'content'), () => {
      console.log(`\n— ${new Date().toLocaleTimeString('en-US')}`);
      checkOnce(wish, scope.paths, memory);
    });
  }
  return result;
}

/** Runs the content gates over every file; see USAGE. */
function main(): number {
  const wish = readWish(process.argv.slice(2));
  if (wish.what === 'error') return refuse(wish.message);
  if (wish.what === 'check') return check(wish);
  console.log(USAGE);
  return FINE;
}

process.exitCode = main();
