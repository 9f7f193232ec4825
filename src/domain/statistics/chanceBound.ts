import { DomainError } from "../DomainError";

/** Of figures that have nothing in common, one in twenty samples lies beyond so many standard errors. */
const STANDARD_ERRORS = 1.96;

/**
 * How large a rank correlation chance alone can make: of unrelated figures, 19 in 20 samples stay below it.
 *
 *     1.96 / sqrt(pairs - 1)
 *
 * Good from about ten pairs on. Whoever looks at many criteria at once has to expect one in twenty beyond it.
 *
 * @param pairs how many pairs were compared
 * @returns a coefficient, no unit; above 1 for fewer than five pairs, whose correlation says nothing
 * @throws DomainError tooLittleData: fewer than two pairs
 * @example
 * chanceBound(26); // => 0.392
 * chanceBound(101); // => 0.196
 * @see Kendall and Gibbons (1990), Rank Correlation Methods, 4.14: the variance of Spearman's coefficient is 1 / (n - 1)
 */
export function chanceBound(pairs: number): number {
  if (!(pairs >= 2)) throw new DomainError("tooLittleData", "needs at least two pairs");
  return STANDARD_ERRORS / Math.sqrt(pairs - 1);
}
