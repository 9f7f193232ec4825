import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";

/**
 * How much of the weight has been scored.
 *
 *     sum(weights of the scored criteria) / sum(weights)
 *
 * @param scores one per criterion; null where there is no score yet
 * @param weights one per criterion, no unit, zero or more
 * @returns a fraction from 0 (nothing scored) to 1 (all of it)
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: no criteria
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * coverage([8, null, 6], [2, 1, 1]); // => 0.75
 * @see Our own measure: it says how far to trust a score whose missing criteria were left out
 */
export function coverage(scores: readonly (number | null)[], weights: readonly number[]): number {
  if (scores.length !== weights.length)
    throw new DomainError("lengthMismatch", `there are ${scores.length} scores but ${weights.length} weights`);

  const shares = normalisedWeights(weights);
  const scored = shares.reduce((sum, share, i) => (scores[i] === null ? sum : sum + share), 0);
  return scored / shares.reduce((sum, share) => sum + share, 0);
}
