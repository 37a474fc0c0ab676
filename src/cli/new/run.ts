import { namedKind, parseRequest } from '#cli/new/arguments.ts';
import type { Request } from '#cli/new/arguments.ts';
import { defaultsOf } from '#cli/new/complete.ts';
import { Refusal } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { formatValue } from '#cli/new/values.ts';
import { gather } from '#cli/new/gather.ts';
import { fieldsOfKind, isText } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';
import { formatDone } from '#cli/new/next-step.ts';
import { planCreations } from '#cli/new/plan.ts';
import type { Creation } from '#cli/new/plan.ts';
import { Canceled } from '#cli/new/prompter.ts';
import type { Prompter } from '#cli/new/prompter.ts';
import { askField, askId, askKind, askText } from '#cli/new/questions.ts';
import type { Setting } from '#cli/new/setting.ts';
import { tryOut } from '#cli/new/trial.ts';
import { formatKindUsage, formatUsage } from '#cli/new/usage.ts';
import { readWorld } from '#cli/new/world.ts';
import type { World } from '#cli/new/world.ts';
import { writeCreations } from '#cli/new/write.ts';
import { formatFinding } from '#gates/print.ts';
import type { Finding } from '#schemas/problems.ts';

/** A draft that is whole, with the files that it makes and what is left to do. */
interface Whole {
  draft: Draft;
  creations: Creation[];
  open: Finding[];
}

async function askAgain(draft: Draft, world: World, prompter: Prompter): Promise<Draft> {
  const fields = fieldsOfKind(draft.kind);
  const text = isText(draft.kind) ? [{ value: 'text', hint: 'Text below the front matter' }] : [];
  const choices = [...fields.map(({ key, meaning }) => ({ value: key, hint: meaning })), ...text, { value: 'id', hint: 'Permanent name' }];
  const [key] = await prompter.ask({ message: 'Which answer do you want to change? Ctrl-C stops, and nothing is written', needed: true, choices, objection: () => undefined });
  const field = fields.find((candidate) => candidate.key === key);
  if (key === 'text') return askText(draft, prompter);
  return field ? askField(draft, field, world, prompter) : askId(draft, world, prompter);
}

/** Tries the files of a draft out, and asks again until the gates find nothing that must be mended first. */
async function settle(draft: Draft, world: World, setting: Setting): Promise<Whole> {
  const creations = planCreations(draft, world);
  const { wrong, open } = tryOut(world, creations, draft.text === undefined);
  if (wrong.length === 0) return { draft, creations, open };
  const problems = wrong.map(formatFinding).join('\n\n');
  if (!setting.prompter) throw new Refusal(`${problems}\n\nNothing was written.`);
  setting.prompter.tell(problems);
  return settle(await askAgain(draft, world, setting.prompter), world, setting);
}

function formatDraft({ creations }: Whole): string {
  return creations.map(({ path, text, replaces, from, to }) => `# ${path}${replaces === undefined ? '' : `:${from}`}\n${replaces === undefined ? text : text.split('\n').slice(from - 1, to).join('\n')}`).join('\n');
}

/** Values that were taken without a flag, by the flags that would change them. */
function silentFlags(draft: Draft, world: World, prefix = ''): string[] {
  const own = Object.entries(defaultsOf(draft, world)).map(([key, value]) => `--${prefix}${key} ${formatValue(value).join(', ')}`);
  return [...own, ...(draft.source ? silentFlags(draft.source, world, 'source-') : [])];
}

function formatSilent({ draft }: Request, { source }: Draft, world: World): string[] {
  const { source: asked, ...alone } = draft;
  const silent = silentFlags(source && asked ? draft : alone, world);
  return silent.length > 0 ? [`Taken as if you had written: ${silent.join(' ')}`] : [];
}

function formatOpen({ open }: Whole): string[] {
  if (open.length === 0) return [];
  return ['', 'npm run check will ask for this until it is done:', ...open.map(({ path, line, what, cure }) => `  ${path}:${line}  ${what}. ${cure}`)];
}

function report(whole: Whole, request: Request, world: World, { print, root, prompter }: Setting): void {
  if (request.dryRun) return print(formatDraft(whole));
  writeCreations(root, whole.creations);
  print([...(prompter ? [] : formatSilent(request, whole.draft, world)), formatDone(whole.draft, whole.creations), ...formatOpen(whole)].join('\n'));
}

async function make(kind: Kind, rest: readonly string[], setting: Setting): Promise<void> {
  const request = parseRequest(kind, rest, setting.today);
  if (request.help) return setting.print(formatKindUsage(kind));
  const world = readWorld(setting.root, setting.today);
  const draft = await gather(request, world, setting);
  setting.prompter?.tell('Checking the new files against the content …');
  report(await settle(draft, world, setting), request, world, setting);
}

async function start(setting: Setting): Promise<void> {
  const { argv, prompter, print } = setting;
  if (argv.includes('--help') && !namedKind(argv)) return print(formatUsage());
  const kind = namedKind(argv) ?? (prompter && (await askKind(prompter)));
  if (!kind) throw new Refusal(`Say what to make.\n\n${formatUsage()}`);
  await make(kind, namedKind(argv) ? argv.slice(1) : argv, setting);
}

/** Runs the command; the exit code is 0 when files were written, 1 for a refusal, 130 when the person stopped. */
export async function runNew(setting: Setting): Promise<number> {
  try {
    await start(setting);
    return 0;
  } catch (error) {
    if (error instanceof Canceled) {
      setting.complain('Stopped. Nothing was written.');
      return 130;
    }
    if (!(error instanceof Refusal)) throw error;
    setting.complain(error.message);
    return 1;
  }
}
