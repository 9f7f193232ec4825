import type { FuzzRandom } from "./FuzzRandom";

/** A range as Excel sends it. */
export type Sent = readonly (readonly unknown[])[];

/** A range with so many rows and columns, every cell made by chance. */
export function range(rows: number, columns: number, cell: (row: number, column: number) => unknown): Sent {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => cell(i, j)));
}

/** One row or one column, which of the two by chance. */
export function line(random: FuzzRandom, count: number, cell: (index: number) => unknown): Sent {
  return random.chance(0.5) ? range(1, count, (_, j) => cell(j)) : column(count, cell);
}

export function column(count: number, cell: (index: number) => unknown): Sent {
  return range(count, 1, (i) => cell(i));
}

/** A cell that is blank now and then, in one of the ways in which cells are. */
export function orBlank(random: FuzzRandom, cell: unknown, probability = 0.1): unknown {
  return random.chance(probability) ? random.pick([null, "", "n/a", "-"]) : cell;
}

/** An optional argument, which is left out now and then. */
export function orLeftOut(random: FuzzRandom, argument: unknown): unknown {
  return random.chance(0.4) ? null : argument;
}

/** Weights of which the first counts, so that not all are 0. */
export function weights(random: FuzzRandom, count: number): Sent {
  return line(random, count, (i) => random.whole(i === 0 ? 1 : 0, 50));
}
