import { DomainError } from "../DomainError";

/**
 * How closely two columns of figures move together (Pearson).
 *
 *     sum((x - mean x) * (y - mean y)) / sqrt(sum((x - mean x)^2) * sum((y - mean y)^2))
 *
 * @param ones figures of one column
 * @param others figures of the other one, in the same order
 * @returns 1 where they rise together in step, -1 where one falls as the other rises, about 0 where they have nothing in common
 * @throws DomainError lengthMismatch: not one figure for each of the others
 * @throws DomainError tooLittleData: fewer than two pairs, or a column that does not vary
 * @example
 * correlation([1, 2, 3], [2, 4, 6]); // => 1
 * correlation([1, 2, 3], [3, 2, 1]); // => -1
 * @see https://en.wikipedia.org/wiki/Pearson_correlation_coefficient
 */
export function correlation(ones: readonly number[], others: readonly number[]): number {
  if (ones.length !== others.length) throw new DomainError("lengthMismatch", "needs two columns of one length");
  if (ones.length < 2) throw new DomainError("tooLittleData", "needs at least two pairs");
  const oneMean = mean(ones);
  const otherMean = mean(others);
  let together = 0;
  let oneSpread = 0;
  let otherSpread = 0;
  for (let i = 0; i < ones.length; i++) {
    const one = (ones[i] ?? 0) - oneMean;
    const other = (others[i] ?? 0) - otherMean;
    together += one * other;
    oneSpread += one * one;
    otherSpread += other * other;
  }
  if (oneSpread === 0 || otherSpread === 0) throw new DomainError("tooLittleData", "a column does not vary");
  // Rounding may carry a perfect correlation past 1.
  return Math.max(-1, Math.min(1, together / Math.sqrt(oneSpread * otherSpread)));
}

const mean = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
