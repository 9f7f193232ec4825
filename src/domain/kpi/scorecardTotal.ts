import { DomainError } from "../DomainError";
import { weightedScore } from "../scoring/weightedScore";

/**
 * What a scorecard comes to: the weighted mean of what each KPI has attained, over those that are measured.
 *
 *     sum(weight * min(attainment, cap)) / sum(weight)
 *
 * The cap keeps one target that was far exceeded from hiding others that were missed.
 *
 * @param attainments one per KPI, a fraction; null where nothing is measured yet
 * @param weights one per KPI, zero or more, no unit
 * @param cap the most that one KPI counts; Infinity for no limit
 * @returns a fraction: 1 is fully attained
 * @throws DomainError tooLittleData: nothing is measured
 * @throws DomainError lengthMismatch: not one weight per KPI
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a cap that is not
 *   above 0
 * @example
 * scorecardTotal([1.5, 0.5], [1, 1]); // => 0.75
 * scorecardTotal([1.5, 0.5], [1, 1], Infinity); // => 1
 * @see Atlas Copco and others cap a target at "fully achieved"; the cap is the user's choice
 */
export function scorecardTotal(attainments: readonly (number | null)[], weights: readonly number[], cap = 1): number {
  if (!(cap > 0)) throw new DomainError("outOfRange", `a cap of ${cap} is not above 0`);
  const capped = attainments.map((attained) => (attained === null ? null : Math.min(attained, cap)));
  return weightedScore(capped, weights, { minCoverage: 0 });
}
