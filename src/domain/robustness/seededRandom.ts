/**
 * Random numbers that are the same every time for the same seed, so that a cell never flickers.
 *
 * The generator is Mulberry32, with 32 bits of state: enough for sampling, not for secrets.
 *
 * @param seed a whole number; only its lowest 32 bits count
 * @returns a function that gives the next number, above 0 and below 1
 * @example
 * seededRandom(1)() === seededRandom(1)(); // => true
 * @see Mulberry32 by Tommy Ettinger, in the public domain
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}
