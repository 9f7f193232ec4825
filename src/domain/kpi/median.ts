import { DomainError } from "../DomainError";

/**
 * The middle of the figures; of an even number of them, the mean of the two in the middle.
 *
 * @param figures in any one unit and order
 * @returns in that unit
 * @throws DomainError tooLittleData: no figures
 * @example
 * median([7, 1, 3]); // => 3
 * median([7, 1, 3, 4]); // => 3.5
 * @see https://en.wikipedia.org/wiki/Median
 */
export function median(figures: readonly number[]): number {
  const ascending = Float64Array.from(figures).sort();
  const upper = ascending[ascending.length >> 1];
  const lower = ascending[(ascending.length - 1) >> 1];
  if (lower === undefined || upper === undefined) throw new DomainError("tooLittleData", "there are no figures");
  return lower / 2 + upper / 2; // their sum may be too large
}
