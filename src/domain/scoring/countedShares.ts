import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";
import { coverage } from "./coverage";

/** What becomes of a criterion without a score: left out with its weight, counted as 0, or not accepted. */
export type MissingScores = "skip" | "zero" | "error";

/**
 * The share each criterion has in an account's score.
 *
 * With "skip" the weight of the criteria without a score is spread over the others, in proportion.
 *
 *     weight / sum(weights that count)
 *
 * @param scores one per criterion; null where there is no score yet
 * @param weights one per criterion, no unit, zero or more
 * @param missing what becomes of a criterion without a score
 * @returns fractions that add up to 1, one per criterion; 0 for a criterion that does not count
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: no criterion that carries weight is scored; with "error", any criterion is not
 * @throws DomainError outOfRange: a negative weight, or every weight is 0
 * @example
 * countedShares([8, null, 6], [2, 1, 2], "skip"); // => [0.5, 0, 0.5]
 * @see https://en.wikipedia.org/wiki/Weighted_sum_model
 */
export function countedShares(
  scores: readonly (number | null)[],
  weights: readonly number[],
  missing: MissingScores,
): number[] {
  if (coverage(scores, weights) === 0) throw new DomainError("tooLittleData", "nothing is scored yet");
  const gap = scores.indexOf(null);
  if (missing === "error" && gap >= 0) throw new DomainError("tooLittleData", `criterion ${gap + 1} is not scored`);

  return normalisedWeights(
    missing === "skip" ? weights.map((weight, i) => (scores[i] === null ? 0 : weight)) : weights,
  );
}
