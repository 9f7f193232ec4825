import { DomainError } from "../DomainError";

/** What a customer's value is counted with. */
export interface LifetimeTerms {
  /** Of the customers of one period, the fraction that stays for the next. */
  readonly retention: number;
  /** What a period's delay costs, a fraction; zero or more. */
  readonly discount: number;
  /** True counts a margin today, on top of those to come. */
  readonly firstMargin?: boolean;
  /** Periods to count, a whole number above 0. All there will be if left out. */
  readonly periods?: number;
  /** What it costs to win the customer, zero or more, taken off. None if left out. */
  readonly acquisition?: number;
}

/**
 * Customer lifetime value: what the margins of a customer who may leave are worth today.
 *
 *     sum over t = 1, 2, ... of margin * (retention / (1 + discount))^t      = margin * retention / (1 + discount - retention)
 *
 * Two formulas are in use that differ by exactly one margin: with `firstMargin` there is one today, t = 0, as well.
 * Margin, retention and discount belong to the same period, such as a year.
 *
 * @param margin per period, in money: not revenue
 * @returns in money
 * @throws DomainError outOfRange: a retention that is no fraction, a negative discount or acquisition cost, periods that are
 *   no whole number above 0; with neither loss nor discount nor a last period, a value without end
 * @example
 * customerLifetimeValue(100, { retention: 0.75, discount: 0.25 }); // => 150
 * customerLifetimeValue(100, { retention: 0.75, discount: 0.25, firstMargin: true }); // => 250
 * customerLifetimeValue(100, { retention: 1, discount: 0, periods: 3, acquisition: 50 }); // => 250
 * @see Gupta and Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1)
 */
export function customerLifetimeValue(margin: number, terms: LifetimeTerms): number {
  const { retention, discount, firstMargin = false, periods, acquisition = 0 } = terms;
  if (!(retention >= 0 && retention <= 1))
    throw new DomainError("outOfRange", `a retention of ${retention} is not a fraction from 0 to 1`);
  if (!(discount >= 0)) throw new DomainError("outOfRange", `a discount of ${discount} is negative`);
  if (!(acquisition >= 0)) throw new DomainError("outOfRange", `an acquisition cost of ${acquisition} is negative`);
  if (periods !== undefined && !(Number.isInteger(periods) && periods > 0))
    throw new DomainError("outOfRange", `${periods} periods are no whole number above 0`);

  const kept = retention / (1 + discount);
  if (kept === 1 && periods === undefined)
    throw new DomainError("outOfRange", "a customer who never leaves is worth more than any figure: needs periods");
  return margin * ((firstMargin ? 1 : 0) + margins(kept, periods)) - acquisition;
}

/** How many margins of today those of the periods to come are worth, each worth `kept` times the one before. */
function margins(kept: number, periods: number | undefined): number {
  if (periods === undefined) return kept / (1 - kept);
  return kept === 1 ? periods : (kept * (1 - kept ** periods)) / (1 - kept);
}
