import { DomainError } from "../DomainError";
import { coverage } from "./coverage";

/** What becomes of a criterion without a score: left out with its weight, counted as 0, or not accepted. */
export type MissingScores = "skip" | "zero" | "error";

/**
 * The weights that count in an account's score: 0 for a criterion that is left out because it has no score.
 *
 * The others keep theirs, so that the mean over them spreads its weight in proportion.
 *
 * @param scores one per criterion; null where there is no score yet
 * @param weights one per criterion, no unit, zero or more
 * @param missing what becomes of a criterion without a score
 * @returns one per criterion, at least one of them above 0
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: no criterion that carries weight is scored; with "error", any criterion is not
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * countedWeights([8, null, 6], [2, 1, 2], "skip"); // => [2, 0, 2]
 * countedWeights([8, null, 6], [2, 1, 2], "zero"); // => [2, 1, 2]
 * @see https://en.wikipedia.org/wiki/Weighted_sum_model
 */
export function countedWeights(
  scores: readonly (number | null)[],
  weights: readonly number[],
  missing: MissingScores,
): number[] {
  if (coverage(scores, weights) === 0) throw new DomainError("tooLittleData", "nothing is scored yet");
  const gap = scores.indexOf(null);
  if (missing === "error" && gap >= 0) throw new DomainError("tooLittleData", `criterion ${gap + 1} is not scored`);

  return weights.map((weight, i) => (missing === "skip" && scores[i] === null ? 0 : weight));
}
