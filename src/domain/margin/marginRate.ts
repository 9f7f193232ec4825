import { DomainError } from "../DomainError";

/**
 * Margin as a fraction of the revenue it comes from.
 *
 *     (revenue - cost) / revenue
 *
 * Which margin it is depends on the cost: of goods sold for the gross margin, all variable cost for the contribution margin.
 *
 * @param revenue in money
 * @param cost in the same money
 * @returns a fraction, 1 at most where there is revenue; below 0 where cost is higher
 * @throws DomainError zeroDivisor: no revenue
 * @throws DomainError outOfRange: a negative revenue, of which there is no meaningful share
 * @example
 * marginRate(200, 150); // => 0.25
 * @see https://en.wikipedia.org/wiki/Contribution_margin
 */
export function marginRate(revenue: number, cost: number): number {
  if (revenue < 0)
    throw new DomainError("outOfRange", `a revenue of ${revenue} is negative, so there is no share of it`);
  if (revenue === 0) throw new DomainError("zeroDivisor", "there is no revenue");
  return (revenue - cost) / revenue;
}
