import { totalRevenue } from "./totalRevenue";

/**
 * Herfindahl-Hirschman index: how much of the revenue hangs on few customers.
 *
 *     sum(share^2)      shares in percent
 *
 * 10,000 divided by it is how many customers of equal size would be as concentrated.
 *
 * @param revenues one per customer, in money, zero or more
 * @returns from 10,000 / customers (all alike) to 10,000 (one has everything)
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError outOfRange: a negative revenue, or a sum that is too large
 * @throws DomainError zeroDivisor: no revenue at all
 * @example
 * herfindahlIndex([30, 30, 20, 20]); // => 2600
 * @see https://www.justice.gov/atr/herfindahl-hirschman-index
 */
export function herfindahlIndex(revenues: readonly number[]): number {
  const total = totalRevenue(revenues);
  return revenues.reduce((sum, revenue) => sum + ((100 * revenue) / total) ** 2, 0);
}
