import { DomainError } from "../DomainError";

/** Sums of decimal amounts are off by a few units in the last binary place. */
const ROUNDING = 1e-12;

/**
 * After how many periods an investment has paid for itself.
 *
 *     t - 1 + (investment - benefits before t) / benefit of t      t: the first period by whose end it has
 *
 * Benefits come evenly within a period. Interest does not count.
 *
 * @param investment in money, zero or more
 * @param benefits per period, in the same money, the first period first; a loss is below 0
 * @returns in periods, not rounded; 0 where nothing was invested
 * @throws DomainError outOfRange: a negative investment
 * @throws DomainError tooLittleData: no benefits, or not enough of them
 * @example
 * paybackPeriod(100, [30, 40, 50]); // => 2.6
 * @see https://en.wikipedia.org/wiki/Payback_period
 */
export function paybackPeriod(investment: number, benefits: readonly number[]): number {
  if (!(investment >= 0)) throw new DomainError("outOfRange", `an investment of ${investment} is negative`);
  if (investment === 0) return 0;

  let gained = 0;
  for (const [before, benefit] of benefits.entries()) {
    const rest = investment - gained;
    gained += benefit;
    if (gained >= investment * (1 - ROUNDING)) return before + Math.min(1, rest / benefit);
  }
  const spent = `benefits of ${gained} in ${benefits.length} periods`;
  throw new DomainError("tooLittleData", `${spent} do not pay back ${investment}`);
}
