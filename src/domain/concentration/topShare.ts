import { DomainError } from "../DomainError";
import { totalRevenue } from "./totalRevenue";

/**
 * Concentration ratio: the share of the revenue that comes from the largest customers.
 *
 *     sum(the largest revenues) / sum(revenues)
 *
 * @param revenues one per customer, in money, zero or more
 * @param largest how many customers, a whole number above 0; with fewer customers than that they are all meant
 * @returns a fraction from 0 to 1
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError outOfRange: a negative revenue, a sum that is too large, a number of customers that is not whole or not above 0
 * @throws DomainError zeroDivisor: no revenue at all
 * @example
 * topShare([15, 50, 5, 30], 2); // => 0.8
 * @see https://en.wikipedia.org/wiki/Concentration_ratio
 */
export function topShare(revenues: readonly number[], largest: number): number {
  if (!(Number.isInteger(largest) && largest > 0))
    throw new DomainError("outOfRange", `${largest} customers are no whole number above 0`);

  const total = totalRevenue(revenues);
  const rising = Float64Array.from(revenues).sort();
  return Math.min(1, rising.subarray(-largest).reduce((sum, revenue) => sum + revenue, 0) / total);
}
