import type { Mention } from '#cli/outside-links/addresses.ts';
import { isLasting } from '#cli/outside-links/memory.ts';
import type { Since } from '#cli/outside-links/memory.ts';
import type { Outcome } from '#cli/outside-links/visit.ts';

/** An address that calls for something, with what to do about it. */
export interface Entry {
  address: string;
  mentions: readonly Mention[];
  /** What was seen, as a clause. */
  seen: string;
  /** First day of the failure. */
  since?: string;
  /** New address, of one that moved for good. */
  to?: string;
  /** Archived copy, of one that is gone. */
  copy?: string;
}

/** All addresses by what became of them. */
export interface Sorted {
  gone: Entry[];
  moved: Entry[];
  silent: Entry[];
  /** Not judged: their servers refuse programs, or they must not be asked. */
  closed: Entry[];
  /** How many answer as they should. */
  well: number;
}

type Group = Exclude<keyof Sorted, 'well'>;

function groupOf({ kind }: Outcome, since: string | undefined, today: string): Group | undefined {
  if (kind === 'ok') return undefined;
  if (kind === 'silent') return since !== undefined && isLasting(since, today) ? 'gone' : 'silent';
  return kind === 'gone' || kind === 'front-page' ? 'gone' : kind === 'moved' ? 'moved' : 'closed';
}

function clause(outcome: Outcome): string {
  if (outcome.kind === 'front-page') return 'it leads to the front page';
  return 'reason' in outcome ? outcome.reason : 'it moved for good';
}

/** Sorts the outcomes of a run by what they call for. */
export function sortOutcomes(outcomes: ReadonlyMap<string, Outcome>, mentions: ReadonlyMap<string, readonly Mention[]>, since: Since, today: string): Sorted {
  const sorted: Sorted = { gone: [], moved: [], silent: [], closed: [], well: 0 };
  for (const [address, outcome] of [...outcomes].toSorted(([a], [b]) => a.localeCompare(b))) {
    const day = since.get(address);
    const group = groupOf(outcome, day, today);
    if (!group) sorted.well += 1;
    else sorted[group].push({ address, mentions: mentions.get(address) ?? [], seen: clause(outcome), ...(day !== undefined && { since: day }), ...(outcome.kind === 'moved' && { to: outcome.to }) });
  }
  return sorted;
}
