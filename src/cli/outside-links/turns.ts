import type { Wait } from '#cli/outside-links/visit.ts';

export interface Turns {
  /** How many hosts are asked at once. */
  hosts: number;
  /** Milliseconds between two visits to one host. */
  pause: number;
  wait: Wait;
}

/** Does the work for every address: several hosts at once, each host one address at a time with a pause between. Hosts with most addresses begin. */
export async function inTurns<Result>(addresses: readonly string[], work: (address: string) => Promise<Result>, { hosts, pause, wait }: Turns): Promise<Map<string, Result>> {
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()].toSorted((a, b) => b.length - a.length);
  const results = new Map<string, Result>();
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await wait(pause);
        results.set(address, await work(address));
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, worker));
  return results;
}
