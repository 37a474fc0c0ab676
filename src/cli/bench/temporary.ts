import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const leaving: (() => void)[] = [];

function leave(): void {
  for (const action of leaving.splice(0).reverse()) action();
}

/** Does something when the program ends, whatever ends it; what was added last comes first. */
export function whenLeaving(action: () => void): void {
  if (leaving.length === 0 && process.listenerCount('exit', leave) === 0) {
    process.on('exit', leave);
    for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) process.on(signal, () => process.exit(128 + number));
  }
  leaving.push(action);
}

/** A folder that is gone when the program ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  whenLeaving(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
