import type { Mention } from '#cli/outside-links/addresses.ts';
import { findCopy } from '#cli/outside-links/archive.ts';
import { readMemory, remember } from '#cli/outside-links/memory.ts';
import { formatReport } from '#cli/outside-links/report.ts';
import { sortOutcomes } from '#cli/outside-links/sort.ts';
import type { Entry } from '#cli/outside-links/sort.ts';
import { inTurns } from '#cli/outside-links/turns.ts';
import { visit } from '#cli/outside-links/visit.ts';
import type { Outcome, Wait } from '#cli/outside-links/visit.ts';
import type { Web } from '#cli/outside-links/web.ts';

export interface Run {
  mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Last report, for its memory. */
  previous: string;
  web: Web;
  /** Day of the run, YYYY-MM-DD. */
  today: string;
  wait: Wait;
  /** Address of the archive's interface, where it is not the real one. */
  archive?: string;
}

export interface RunResult {
  /** Report with every address. */
  whole: string;
  /** Report that fits into an issue. */
  report: string;
  /** Addresses that call for a change, or whose failures must be remembered. */
  open: number;
}

const HOSTS = 8;
const PAUSE = 1000;
/** Share of addresses without any answer from which on the fault is taken to be our own network's. */
const OWN_FAULT = 0.5;

function assertOnline(outcomes: ReadonlyMap<string, Outcome>): void {
  const silent = [...outcomes.values()].filter(({ kind }) => kind === 'silent').length;
  if (outcomes.size > 1 && silent / outcomes.size > OWN_FAULT) throw new Error(`${silent} of ${outcomes.size} addresses do not answer: the fault is probably this machine's network. Nothing is reported.`);
}

async function addCopies(entries: readonly Entry[], { web, wait, archive }: Run): Promise<void> {
  for (const entry of entries) {
    const wanting = entry.mentions.find(({ wantsCopy }) => wantsCopy);
    if (!wanting) continue;
    const copy = await findCopy(entry.address, wanting.published, web.read, archive);
    if (copy !== undefined) entry.copy = copy;
    await wait(PAUSE);
  }
}

/** Asks all addresses, seeks copies of those that are gone, and writes the report. Throws where hardly any address answers. */
export async function checkLinks(run: Run): Promise<RunResult> {
  const { mentions, web, wait, today } = run;
  const outcomes = await inTurns([...mentions.keys()], (address) => visit(address, web, wait), { hosts: HOSTS, pause: PAUSE, wait });
  assertOnline(outcomes);
  const since = remember(readMemory(run.previous), outcomes, today);
  const sorted = sortOutcomes(outcomes, mentions, since, today);
  await addCopies(sorted.gone, run);
  return { whole: formatReport(sorted, since, today, true), report: formatReport(sorted, since, today), open: sorted.gone.length + sorted.moved.length + sorted.silent.length };
}
