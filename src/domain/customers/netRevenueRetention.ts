import { revenueAtStart } from "./revenueAtStart";

/**
 * Net revenue retention: what the customers of the earlier period are worth now, growth and losses together.
 *
 *     sum(end) / sum(start)      over the customers who had revenue at the start
 *
 * New customers do not count: they would make any loss look like growth.
 *
 * @param start revenue per customer in the earlier period, zero or more; 0 for a new customer
 * @param end revenue of the same customers in the later period; 0 for one who left
 * @returns a fraction; above 1 where growth made up for more than was lost
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError lengthMismatch: not one end per start
 * @throws DomainError outOfRange: a negative revenue at the start
 * @throws DomainError zeroDivisor: no revenue at the start
 * @example
 * netRevenueRetention([100, 100, 0], [130, 40, 50]); // => 0.85
 * @see https://bigdelta.com/library/metrics/nrr-vs-grr
 */
export function netRevenueRetention(start: readonly number[], end: readonly number[]): number {
  const before = revenueAtStart(start, end);
  return start.reduce((sum, revenue, i) => (revenue > 0 ? sum + (end[i] ?? 0) : sum), 0) / before;
}
