import type { CollectionName } from '#schemas/collections.ts';

/** A record as development shows it: sound as it stands, or mended where it is broken. */
export interface WorkingRecord {
  collection: CollectionName;
  id: string;
  /** File, from the top of the repository; of a record that stands in for a missing one, undefined. */
  path: string | undefined;
  data: Record<string, unknown>;
  /** Line on which it begins, where it shares its file with others. */
  line: number | undefined;
  /** Markdown that can be shown. */
  body: string;
}

/** What is shared, and who wants to know when it changes. */
interface Shared {
  records?: readonly WorkingRecord[];
  listeners: Map<string, () => void>;
}

const KEY = Symbol.for('common-ground.working-content');

/** Astro loads the configuration of content in a module graph of its own; what the integrations share with it hangs on the process. */
function shared(): Shared {
  const holder = globalThis as { [KEY]?: Shared };
  return (holder[KEY] ??= { listeners: new Map() });
}

/** Content as development shows it, or undefined where nobody has shared any, as in a build. */
export function workingRecords(): readonly WorkingRecord[] | undefined {
  return shared().records;
}

/** Shares content with the loaders; undefined takes it back. */
export function shareWorkingRecords(records: readonly WorkingRecord[] | undefined): void {
  const held = shared();
  if (records) held.records = records;
  else delete held.records;
  for (const listener of held.listeners.values()) listener();
}

/** Calls back after each change of what is shared; a name has one listener. */
export function onWorkingRecords(name: string, listener: () => void): void {
  shared().listeners.set(name, listener);
}
