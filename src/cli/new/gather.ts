import type { Request } from '#cli/new/arguments.ts';
import { complete, openKeys } from '#cli/new/complete.ts';
import { Refusal, shapeProblems } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { askDraft, citing } from '#cli/new/questions.ts';
import type { Setting } from '#cli/new/setting.ts';
import { KnownSource, assertDistinct, assertUnknown } from '#cli/new/twins.ts';
import { choicesOf } from '#cli/new/world.ts';
import type { World } from '#cli/new/world.ts';
import { closest } from '#lib/text.ts';
import { id as idShape } from '#schemas/fields.ts';
import { suggestionText } from '#schemas/problems.ts';

/** Throws a refusal that names the flags that are missing. */
function assertGiven(draft: Draft, world: World, prefix = ''): void {
  const open = openKeys(draft, world).filter(({ key }) => !(key === 'sources' && draft.source));
  const lines = open.map(({ key, meaning }) => `  --${prefix}${key}  ${meaning}`);
  if (lines.length > 0) throw new Refusal(`These flags are missing; in a terminal "npm run new -- ${draft.kind.name}" asks for them:\n${lines.join('\n')}`);
}

/** Throws a refusal that says what is wrong with flags, in the words of the catalogue. */
function assertShape(draft: Draft, prefix = ''): void {
  const problems = [...shapeProblems(draft)].map(([key, problem]) => `  --${prefix}${key}  ${problem}`);
  if (problems.length > 0) throw new Refusal(`Nothing was written:\n${problems.join('\n')}`);
}

/** Throws a refusal where an id or a section could lead elsewhere. */
function assertNames({ id, section, source }: Draft, world: World): void {
  if (id !== undefined && !idShape.safeParse(id).success) throw new Refusal(`"${id}" is not an id: write lower-case words joined by hyphens. Nothing was written.`);
  const known = (choicesOf(world, 'section') ?? []).map(({ value }) => value);
  if (section !== undefined && !known.includes(section)) throw new Refusal(`There is no section "${section}"${suggestionText(closest(section, known))}. Sections: ${known.join(', ')}.`);
  if (source) assertNames(source, world);
}

/** What a step makes of the new source of a fact; a source that is there already is cited in its place. */
async function orKnown({ source, ...rest }: Draft, { print }: Setting, step: (source: Draft) => Promise<Draft>): Promise<Draft> {
  if (!source) return rest;
  try {
    return await step(source);
  } catch (error) {
    if (!(error instanceof KnownSource)) throw error;
    print(`${error.message} The fact cites it.`);
    return citing(rest, error.id);
  }
}

/** The new source of a fact as far as flags give it, whole. */
function gatherSource(draft: Draft, world: World, setting: Setting): Promise<Draft> {
  return orKnown(draft, setting, async (source) => {
    assertUnknown(source, world);
    assertShape(source, 'source-');
    if (setting.prompter) return { ...draft, source: await askDraft(source, world, setting.prompter) };
    assertGiven(source, world, 'source-');
    return draft;
  });
}

/** Gives a fact the id of its new source. */
function settleSource(draft: Draft, world: World, { force }: Request, setting: Setting): Promise<Draft> {
  return orKnown(draft, setting, async (source) => {
    await assertDistinct(source, world, force, setting.prompter);
    const whole = complete(source, world);
    return { ...citing(draft, whole.id), source: whole };
  });
}

/** Everything that a record needs, from flags, answers, and what goes without saying. */
export async function gather(request: Request, world: World, setting: Setting): Promise<Draft> {
  const { prompter } = setting;
  const isSource = request.draft.kind.collection === 'sources';
  assertNames(request.draft, world);
  if (isSource) assertUnknown(request.draft, world);
  assertShape(request.draft);
  let draft = await gatherSource(request.draft, world, setting);
  if (prompter) draft = await askDraft(draft, world, prompter);
  else assertGiven(draft, world);
  if (isSource) await assertDistinct(draft, world, request.force, prompter);
  return complete(await settleSource(draft, world, request, setting), world);
}
