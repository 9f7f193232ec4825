import { revenueAtStart } from "./revenueAtStart";

/**
 * Gross revenue retention: how much of the revenue at the start is still there, whatever was sold on top.
 *
 *     sum(min(max(end, 0), start)) / sum(start)
 *
 * It says how much leaks. A customer who buys more does not make up for one who left.
 *
 * @param start revenue per customer in the earlier period, zero or more; 0 for a new customer, who does not count
 * @param end revenue of the same customers in the later period; 0 for one who left, and so counts less than 0
 * @returns a fraction from 0 to 1
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError lengthMismatch: not one end per start
 * @throws DomainError outOfRange: a negative revenue at the start
 * @throws DomainError zeroDivisor: no revenue at the start
 * @example
 * grossRevenueRetention([100, 100, 0], [130, 40, 50]); // => 0.7
 * @see https://bigdelta.com/library/metrics/nrr-vs-grr
 */
export function grossRevenueRetention(start: readonly number[], end: readonly number[]): number {
  const before = revenueAtStart(start, end);
  return start.reduce((sum, revenue, i) => sum + Math.min(Math.max(end[i] ?? 0, 0), revenue), 0) / before;
}
