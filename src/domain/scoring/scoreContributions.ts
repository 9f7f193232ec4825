import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";
import { countedWeights, type MissingScores } from "./countedWeights";

/** What one criterion adds to an account's score. */
export interface ScoreContribution {
  /** Null where there is no score and none is counted. */
  readonly score: number | null;
  /** Of the weight that counts, a fraction. */
  readonly share: number;
  /** What it adds, in the unit of the scores. */
  readonly points: number;
  /** What it would add if it had the best possible score. */
  readonly pointsLost: number;
}

/**
 * Why an account has its score: what each criterion adds to it, and what each leaves on the table.
 *
 *     points = share * score        pointsLost = share * (best - score)
 *
 * The points add up to the score, the points and the points lost to the best score there is.
 *
 * @param scores one per criterion; null where there is no score yet
 * @param weights one per criterion, no unit, zero or more
 * @param best the upper end of the scale
 * @param missing what becomes of a criterion without a score
 * @returns one per criterion, in their order
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: nothing is scored; with "error", any criterion is not
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a score above the
 *   best
 * @example
 * scoreContributions([8, 4], [3, 1], 10).map(({ points }) => points); // => [6, 1]
 * scoreContributions([8, 4], [3, 1], 10).map(({ pointsLost }) => pointsLost); // => [1.5, 1.5]
 * @see https://en.wikipedia.org/wiki/Weighted_sum_model
 */
export function scoreContributions(
  scores: readonly (number | null)[],
  weights: readonly number[],
  best: number,
  missing: MissingScores = "skip",
): ScoreContribution[] {
  const above = scores.findIndex((score) => score !== null && score > best);
  if (above >= 0) throw new DomainError("outOfRange", `score ${above + 1} is above ${best}, the best there is`);

  return normalisedWeights(countedWeights(scores, weights, missing)).map((share, i) => {
    const score = scores[i] ?? (missing === "zero" ? 0 : null);
    const counted = score ?? 0; // without a share, where there is none
    return { score, share, points: share * counted, pointsLost: share * (best - counted) };
  });
}
