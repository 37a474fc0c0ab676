import { twinOf, withOriginal } from '#cli/new/complete.ts';
import { Refusal } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import type { Prompter } from '#cli/new/prompter.ts';
import type { World } from '#cli/new/world.ts';

/** The source is there already. */
export class KnownSource extends Refusal {
  readonly id: string;

  constructor(id: string, reason: string) {
    super(`This source is already there as "${id}": ${reason}. Cite [@${id}]. Another document at the same site needs the address that leads to it.`);
    this.id = id;
  }
}

/** Throws KnownSource where a draft of a source repeats one. */
export function assertUnknown(draft: Draft, world: World): void {
  const twin = twinOf(withOriginal(draft), world);
  if (twin?.sure) throw new KnownSource(twin.id, twin.reason);
}

/** Throws a refusal where a source looks like another one, unless somebody says that it is not. */
export async function assertDistinct(draft: Draft, world: World, force: boolean, prompter: Prompter | undefined): Promise<void> {
  assertUnknown(draft, world);
  const twin = twinOf(withOriginal(draft), world);
  if (!twin || force) return;
  const warning = `This source may already be there as "${twin.id}": ${twin.reason}.`;
  if (!prompter) throw new Refusal(`${warning} Cite [@${twin.id}], or add --force if it is another document.`);
  if (!(await prompter.confirm(`${warning} Is it another document?`))) throw new KnownSource(twin.id, twin.reason);
}
