import { DomainError } from "../DomainError";

/**
 * The revenue that customers have shares of: that of all of them.
 *
 * @param revenues one per customer, in money, zero or more; a credit note must be taken off its customer's revenue first
 * @returns in money, more than 0
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError outOfRange: a negative revenue, of which there can be no share, or a sum that is too large
 * @throws DomainError zeroDivisor: no revenue at all
 * @example
 * totalRevenue([30, 0, 20]); // => 50
 * @see https://en.wikipedia.org/wiki/Market_share
 */
export function totalRevenue(revenues: readonly number[]): number {
  if (revenues.length === 0) throw new DomainError("tooLittleData", "there are no revenues yet");
  const negative = revenues.findIndex((revenue) => revenue < 0);
  if (negative >= 0) throw new DomainError("outOfRange", `revenue ${negative + 1} is negative`);

  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);
  if (total === 0) throw new DomainError("zeroDivisor", "there is no revenue");
  if (!Number.isFinite(total)) throw new DomainError("outOfRange", "the revenues are too large to add up");
  return total;
}
