import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/**
 * Which band a figure falls in, where each band runs from its lower bound up to the next one.
 *
 * A lower bound belongs to its own band, and so does a figure short of it by 1e-9 or less.
 *
 * @param value in the unit of the bounds
 * @param lowerBounds one per band, each above the one before
 * @returns the band's position, from 0; -1 below the first
 * @throws DomainError tooLittleData: no bands
 * @throws DomainError unsorted: a bound that is not above the one before
 * @example
 * bandIndex(7, [1, 5, 7]); // => 2
 * bandIndex(0.5, [1, 5, 7]); // => -1
 * @see Lower bounds, inclusive, leave neither gap nor overlap; bands with two ends of their own can have both
 */
export function bandIndex(value: number, lowerBounds: readonly number[]): number {
  if (lowerBounds.length === 0) throw new DomainError("tooLittleData", "there are no bands");
  const fault = lowerBounds.findIndex((bound, i) => bound <= (lowerBounds[i - 1] ?? -Infinity));
  if (fault >= 0)
    throw new DomainError(
      "unsorted",
      `band ${fault + 1} starts at ${lowerBounds[fault]}, not above the band before it`,
    );

  return lowerBounds.filter((bound) => value >= bound - TOLERANCE).length - 1;
}
