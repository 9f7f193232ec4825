/** Chance that can be repeated: the same seed gives the same calls. */
export class FuzzRandom {
  constructor(private state: number) {}

  /** From 0 to below 1 (mulberry32). */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from the least to the most, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** A number with so many decimals. */
  number(least: number, most: number, decimals = 2): number {
    return Number((least + this.fraction() * (most - least)).toFixed(decimals));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Each>(among: readonly [Each, ...Each[]]): Each {
    return among[this.whole(0, among.length - 1)] ?? among[0];
  }
}
