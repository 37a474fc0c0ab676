import { setTimeout as sleep } from 'node:timers/promises';

/** A connection between reader and server. */
export interface Network {
  name: string;
  bytesPerSecond: number;
  /** Milliseconds from a request to the first byte of the answer. */
  roundTrip: number;
}

/** As fast as the machine is. */
export const UNTHROTTLED: Network = { name: 'no throttling', bytesPerSecond: Infinity, roundTrip: 0 };
/** Networks over which a search is timed; the second has 1.6 Mbit/s. */
export const NETWORKS: readonly Network[] = [UNTHROTTLED, { name: 'slow 4G', bytesPerSecond: 200_000, roundTrip: 150 }];

/** Bytes that cross the link at a time, so that answers under way at once share it. */
const SEGMENT = 2048;

/** One link that all answers share. */
export class Link {
  readonly #network: Network;
  #free = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** Hands over a body piece by piece as it arrives at the reader. */
  async carry(body: Uint8Array, deliver: (part: Uint8Array) => void): Promise<void> {
    const { bytesPerSecond, roundTrip } = this.#network;
    if (bytesPerSecond === Infinity) return deliver(body);
    await sleep(roundTrip);
    for (let start = 0; start < body.length; start += SEGMENT) {
      const part = body.subarray(start, start + SEGMENT);
      this.#free = Math.max(this.#free, performance.now()) + (part.length / bytesPerSecond) * 1000;
      await sleep(this.#free - performance.now());
      deliver(part);
    }
  }
}
