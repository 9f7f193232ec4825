import { DomainError } from "../DomainError";

/**
 * What is left of a list price: the price after discounts that each come off what the one before left.
 *
 *     list price * (1 - discount) * (1 - discount) * ... - cost to serve
 *
 * Discounts compound: twice 10 % is 19 %, not 20 %.
 *
 * @param listPrice in money, zero or more
 * @param discounts fractions from 0 to 1, in any order
 * @param costToServe in the same money, per unit, zero or more
 * @returns in the same money; below 0 where serving costs more than is paid
 * @throws DomainError outOfRange: a negative price or cost, a discount that is no fraction from 0 to 1
 * @example
 * pocketPrice(400, [0.5, 0.25]); // => 150
 * pocketPrice(400, [0.5, 0.25], 30); // => 120
 * @see Marn and Rosiello (1992), Managing Price, Gaining Profit, Harvard Business Review 70(5)
 */
export function pocketPrice(listPrice: number, discounts: readonly number[], costToServe = 0): number {
  if (!(listPrice >= 0)) throw new DomainError("outOfRange", `a list price of ${listPrice} is negative`);
  if (!(costToServe >= 0)) throw new DomainError("outOfRange", `a cost to serve of ${costToServe} is negative`);
  const odd = discounts.find((discount) => !(discount >= 0 && discount <= 1));
  if (odd !== undefined) throw new DomainError("outOfRange", `a discount of ${odd} is not a fraction from 0 to 1`);

  return discounts.reduce((price, discount) => price * (1 - discount), listPrice) - costToServe;
}
