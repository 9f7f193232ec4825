import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
import { totalRevenue } from "./totalRevenue";

/** A: the few that bring most of the revenue. C: the many that bring little. */
export type AbcClass = "A" | "B" | "C";

/**
 * ABC analysis: which customers bring most of the revenue.
 *
 *     A where the larger ones together have less than the first limit of the revenue, B where less than the second, else C
 *
 * The customer who crosses a limit belongs to the higher class, so that a customer with nearly everything is an A. Customers
 * of equal revenue (within 1e-9) are in one class, wherever they stand.
 *
 * @param revenues one per customer, in money, zero or more
 * @param untilA fraction of the revenue
 * @param untilB fraction of the revenue, not below `untilA`
 * @returns one per customer, in their order
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError outOfRange: a negative revenue, a sum that is too large, a limit that is no fraction
 * @throws DomainError unsorted: the second limit is below the first
 * @throws DomainError zeroDivisor: no revenue at all
 * @example
 * abcClasses([15, 50, 5, 30]); // => ["B", "A", "C", "A"]
 * @see https://en.wikipedia.org/wiki/ABC_analysis
 */
export function abcClasses(revenues: readonly number[], untilA = 0.8, untilB = 0.95): AbcClass[] {
  if (!(untilA >= 0 && untilB <= 1))
    throw new DomainError("outOfRange", `limits of ${untilA} and ${untilB} are not fractions from 0 to 1`);
  if (untilB < untilA) throw new DomainError("unsorted", `the limit of B, ${untilB}, is below that of A, ${untilA}`);

  const total = totalRevenue(revenues);
  const largestFirst = Float64Array.from(revenues).sort().reverse();
  let leastA = Infinity;
  let leastB = Infinity;
  let larger = 0; // of those before, together
  for (const revenue of largestFirst) {
    if (larger / total < untilA - TOLERANCE) leastA = revenue;
    if (larger / total < untilB - TOLERANCE) leastB = revenue;
    larger += revenue;
  }
  return revenues.map((revenue) => {
    if (revenue >= leastA - TOLERANCE) return "A";
    return revenue >= leastB - TOLERANCE ? "B" : "C";
  });
}
