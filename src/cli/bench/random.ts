/** Gives numbers from 0 up to, but not, 1. */
export type Random = () => number;

/** Pseudo-random numbers that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both among them. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of some values. Throws where there is none. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[whole(random, 0, values.length - 1)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}
