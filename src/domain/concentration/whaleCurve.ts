import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/**
 * Whale curve: the share of all profit that the most profitable customers have made, one customer more at a time.
 *
 *     (profit of the 1st + ... + profit of the k-th) / profit of all      for k = 1, 2, ..., the most profitable first
 *
 * It rises above 1 where some customers make a profit that others lose again: the back of the whale.
 *
 * @param profits one per customer, in money, losses below 0
 * @returns fractions, one per customer, the most profitable first; the last is 1
 * @throws DomainError tooLittleData: no customers
 * @throws DomainError zeroDivisor: profits and losses cancel each other
 * @throws DomainError outOfRange: a loss altogether, of which nobody can have a share of profit; or a sum that is too large
 * @example
 * whaleCurve([50, -25, 75]); // => [0.75, 1.25, 1]
 * @see Kaplan and Narayanan (2001), Measuring and Managing Customer Profitability, Journal of Cost Management 15(5)
 */
export function whaleCurve(profits: readonly number[]): number[] {
  if (profits.length === 0) throw new DomainError("tooLittleData", "there are no profits yet");

  const reached = Float64Array.from(profits).sort().reverse();
  let sum = 0;
  let turnover = 0;
  reached.forEach((profit, i) => {
    sum += profit;
    turnover += Math.abs(profit);
    reached[i] = sum;
  });
  if (!Number.isFinite(turnover)) throw new DomainError("outOfRange", "the profits are too large to add up");
  if (Math.abs(sum) <= TOLERANCE * turnover) throw new DomainError("zeroDivisor", "there is no profit altogether");
  if (sum < 0) throw new DomainError("outOfRange", `all together make a loss of ${-sum}: there is no profit to share`);
  return Array.from(reached, (each) => each / sum);
}
