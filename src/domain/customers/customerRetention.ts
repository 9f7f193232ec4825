import { DomainError } from "../DomainError";

/**
 * Customer retention: the share of the customers at the start of a period who are still customers at its end.
 *
 *     (end - new) / start
 *
 * @param start customers at the start
 * @param end customers at the end, the new ones among them
 * @param gained customers won in between
 * @returns a fraction from 0 to 1
 * @throws DomainError zeroDivisor: no customers at the start
 * @throws DomainError outOfRange: a negative count, more new customers than there are at the end, more kept than there were
 * @example
 * customerRetention(200, 220, 40); // => 0.9
 * @see https://en.wikipedia.org/wiki/Customer_retention
 */
export function customerRetention(start: number, end: number, gained: number): number {
  if (!(start >= 0 && end >= 0 && gained >= 0))
    throw new DomainError("outOfRange", "a number of customers is negative");
  if (start === 0) throw new DomainError("zeroDivisor", "there are no customers at the start");
  const kept = end - gained;
  if (kept < 0) throw new DomainError("outOfRange", `${gained} new customers are more than the ${end} at the end`);
  if (kept > start)
    throw new DomainError("outOfRange", `${kept} kept customers are more than the ${start} at the start`);

  return kept / start;
}
