import { DomainError } from "../DomainError";

/**
 * The revenue that may be kept: that of all customers in the earlier of two periods.
 *
 * @param start revenue per customer in the earlier period, zero or more
 * @param end revenue of the same customers in the later period
 * @returns in money, more than 0
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError lengthMismatch: not one end per start
 * @throws DomainError outOfRange: a negative revenue at the start
 * @throws DomainError zeroDivisor: no revenue at the start
 * @example
 * revenueAtStart([100, 100, 0], [130, 40, 50]); // => 200
 * @see https://bigdelta.com/library/metrics/nrr-vs-grr
 */
export function revenueAtStart(start: readonly number[], end: readonly number[]): number {
  if (start.length === 0) throw new DomainError("tooLittleData", "there are no customers");
  if (start.length !== end.length)
    throw new DomainError(
      "lengthMismatch",
      `there are ${start.length} customers at the start but ${end.length} at the end`,
    );
  const negative = start.findIndex((revenue) => revenue < 0);
  if (negative >= 0)
    throw new DomainError("outOfRange", `the revenue of customer ${negative + 1} at the start is negative`);

  const total = start.reduce((sum, revenue) => sum + revenue, 0);
  if (total === 0) throw new DomainError("zeroDivisor", "there is no revenue at the start");
  return total;
}
