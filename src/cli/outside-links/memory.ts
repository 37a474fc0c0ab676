import { z } from 'zod';
import type { Outcome } from '#cli/outside-links/visit.ts';

/** Since which day an address has failed in every run, YYYY-MM-DD. */
export type Since = ReadonlyMap<string, string>;

const shape = z.record(z.url().max(2000), z.iso.date());
const COMMENT = /<!-- failing since (\{.*\}) -->/;
/** Outcomes that count as a failure of the address. */
const FAILED: ReadonlySet<Outcome['kind']> = new Set(['gone', 'front-page', 'silent']);
/** Days without an answer after which an address is taken for gone: three weekly runs. */
const PATIENCE = 14;
/** Most characters that the memory may take of an issue. */
const MOST = 20_000;

/** Reads what an earlier report remembers; nothing where it remembers nothing that can be read. */
export function readMemory(report: string): Since {
  try {
    return new Map(Object.entries(shape.parse(JSON.parse(COMMENT.exec(report)?.[1] ?? '{}'))));
  } catch {
    return new Map();
  }
}

/** The memory after a run: what failed before and fails again keeps its day, what answers is forgotten. */
export function remember(before: Since, outcomes: ReadonlyMap<string, Outcome>, today: string): Since {
  return new Map([...outcomes].flatMap(([address, { kind }]) => (FAILED.has(kind) ? [[address, before.get(address) ?? today] as const] : [])));
}

/** The memory as a comment that readers of the report do not see; the newest failures are left out where it grows too long. */
export function formatMemory(since: Since): string {
  const oldest = [...since].toSorted(([, a], [, b]) => a.localeCompare(b));
  let length = 0;
  const kept = oldest.filter(([address]) => (length += address.length + 20) < MOST);
  return `<!-- failing since ${JSON.stringify(Object.fromEntries(kept)).replaceAll('>', '\\u003e')} -->`;
}

/** Whether a failure has lasted so long that the address is taken for gone. */
export function isLasting(since: string, today: string): boolean {
  return Date.parse(today) - Date.parse(since) >= PATIENCE * 24 * 60 * 60 * 1000;
}
