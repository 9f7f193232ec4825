import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
import type { MissingScores } from "./countedWeights";

/** How an account is scored when some of its criteria are not. */
export interface ScoreRules {
  /** "skip" if left out. */
  readonly missing?: MissingScores;
  /** With "skip": the fraction of the weight that must be scored. 0.6 if left out. */
  readonly minCoverage?: number;
}

/**
 * Weighted mean of the scores one account has on several criteria.
 *
 *     sum(weight * score) / sum(weight)      over the criteria that count
 *
 * Weights need not add up to 1. A criterion of weight 0 does not count. An account with too little of its weight scored
 * has no score: none is chosen on one good mark. Where missing scores count as 0 they cannot flatter, so any will do.
 *
 * @param scores one per criterion, null where there is no score yet; the result is in their unit
 * @param weights one per criterion, no unit, zero or more
 * @returns between the lowest and the highest score that counts
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError tooLittleData: nothing is scored, less than `minCoverage` is, or with "error" anything is not
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a `minCoverage` that
 *   is no fraction
 * @example
 * weightedScore([8, 9, 10], [1, 1, 2]); // => 9.25
 * weightedScore([8, null, 6], [2, 1, 2]); // => 7
 * @see https://en.wikipedia.org/wiki/Weighted_sum_model
 */
export function weightedScore(
  scores: readonly (number | null)[],
  weights: readonly number[],
  rules: ScoreRules = {},
): number {
  // One pass and no list of its own: this runs once per account, tens of thousands of times in a call.
  let total = 0;
  let scored = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight < 0) throw new DomainError("outOfRange", `weight ${i + 1} is negative`);
    total += weight;
    const score = scores[i] ?? null;
    if (score === null) continue;
    scored += weight;
    sum += weight * score;
  }

  if (scores.length !== weights.length || !(total > 0 && total < Infinity)) throw unusable(scores, weights, total);
  const { missing = "skip", minCoverage = 0.6 } = rules;
  if (missing !== "skip" || !(scored > 0 && minCoverage >= 0 && scored >= minCoverage * total))
    checkCoverage(scores, scored / total, missing, minCoverage);
  return sum / (missing === "zero" ? total : scored);
}

/** What is wrong with weights that no score can be made with. */
function unusable(scores: readonly (number | null)[], weights: readonly number[], total: number): DomainError {
  if (scores.length !== weights.length)
    return new DomainError("lengthMismatch", `there are ${scores.length} scores but ${weights.length} weights`);
  if (weights.length === 0) return new DomainError("tooLittleData", "there are no weights");
  return new DomainError("outOfRange", total === 0 ? "every weight is 0" : "the weights are too large to add up");
}

function checkCoverage(
  scores: readonly (number | null)[],
  coverage: number,
  missing: MissingScores,
  minCoverage: number,
): void {
  if (!(minCoverage >= 0 && minCoverage <= 1))
    throw new DomainError("outOfRange", `the minimum coverage is ${minCoverage}, not a fraction from 0 to 1`);
  if (!(coverage > 0)) throw new DomainError("tooLittleData", "nothing is scored yet");
  if (missing === "error" && scores.includes(null))
    throw new DomainError("tooLittleData", `criterion ${scores.indexOf(null) + 1} is not scored`);
  if (missing === "skip" && coverage < minCoverage - TOLERANCE)
    throw new DomainError("tooLittleData", `only ${Math.floor(100 * coverage + TOLERANCE)} % of the weight is scored`);
}
