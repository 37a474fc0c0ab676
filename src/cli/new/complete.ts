import { Refusal, missingFields } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { findTwin } from '#cli/new/duplicates.ts';
import type { ComparedSource, Twin } from '#cli/new/duplicates.ts';
import { fieldsOfKind } from '#schemas/kinds.ts';
import { parseValue } from '#cli/new/values.ts';
import { proposeId, proposeName, proposeSourceId } from '#cli/new/identifiers.ts';
import { nextOrder, sourcesOf, takenIds } from '#cli/new/world.ts';
import type { World } from '#cli/new/world.ts';
import { splitArchived } from '#lib/addresses.ts';
import { id as idShape } from '#schemas/fields.ts';

/** Value of a key that holds where none is given. */
function defaultOf({ kind, section }: Draft, key: string, world: World): unknown {
  if (kind.collection === 'articles' && key === 'order') return section === undefined ? undefined : nextOrder(world, section);
  const text = kind.defaults[key];
  const field = fieldsOfKind(kind).find((candidate) => candidate.key === key);
  return text === undefined || !field ? undefined : parseValue([text], field, world.today);
}

/** Values that a draft takes without being told, by key. */
export function defaultsOf(draft: Draft, world: World): Record<string, unknown> {
  const open = fieldsOfKind(draft.kind).filter(({ key }) => draft.data[key] === undefined);
  return Object.fromEntries(open.map(({ key }) => [key, defaultOf(draft, key, world)]).filter(([, value]) => value !== undefined));
}

/** Takes the address of an archived copy apart into those of the original and of the copy. */
export function withOriginal(draft: Draft): Draft {
  const { url } = draft.data;
  if (draft.kind.collection !== 'sources' || typeof url !== 'string') return draft;
  return { ...draft, data: { ...draft.data, ...splitArchived(url) } };
}

function textOf(data: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' ? value : undefined;
}

/** The source that a draft of one repeats, or may repeat. */
export function twinOf({ data }: Draft, world: World): Twin | undefined {
  const source: Omit<ComparedSource, 'id'> = { title: textOf(data, 'title') ?? '', publisher: textOf(data, 'publisher') ?? '', url: textOf(data, 'url') ?? '', archived: textOf(data, 'archived'), published: textOf(data, 'published') };
  return findTwin(source, sourcesOf(world));
}

/** Id for a draft, made of its words the way the ids of its kind look. */
export function proposalFor(draft: Draft, world: World): string {
  const { kind, data } = draft;
  const name = kind.named.map((key) => textOf(data, key)).find((text) => text !== undefined) ?? '';
  const taken = new Set(takenIds(world, kind.collection).keys());
  if (kind.collection === 'facts') return proposeId(name, taken, textOf(data, 'date'));
  if (kind.collection === 'changes') return `${world.today}-${proposeName(name)}`;
  if (kind.collection !== 'sources') return proposeName(name);
  return proposeSourceId({ title: name, publisher: textOf(data, 'publisher') ?? '', published: textOf(data, 'published'), url: textOf(data, 'url') ?? '' }, sourcesOf(world));
}

/** A draft with its id and all values that go without saying; throws a refusal where no id can be made. */
export function complete(draft: Draft, world: World): Draft & { id: string } {
  const whole = withOriginal({ ...draft, data: { ...draft.data, ...defaultsOf(draft, world) } });
  const id = whole.id ?? proposalFor(whole, world);
  if (!idShape.safeParse(id).success) throw new Refusal('No id can be made of these words. Give one with --id: lower-case words joined by hyphens.');
  return { ...whole, id };
}

/** Keys that are needed, not given, and have no value of their own. */
export function openKeys(draft: Draft, world: World): { key: string; meaning: string }[] {
  return missingFields({ ...draft, data: { ...defaultsOf(draft, world), ...draft.data } }).filter(({ key }) => !(draft.section === undefined && key === 'order'));
}
