import { countedWeights } from "../scoring/countedWeights";
import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";

/** The scores of an account at one time, with the weights of that time. */
export interface ScoredOnce {
  /** One per criterion; null where there is none. */
  readonly scores: readonly (number | null)[];
  /** One per criterion, zero or more, no unit. */
  readonly weights: readonly number[];
}

/** What one criterion did to the score between two times, in the unit of the scores. At most two of the four are not 0. */
export interface ChangeParts {
  readonly fromScore: number;
  readonly fromWeight: number;
  readonly newlyScored: number;
  readonly dropped: number;
}

/**
 * Why the score of an account changed. With share = weight / weights scored, a = score, S = mean of the two totals:
 *
 *     scored both times   from the score: mean share * change of a     from the weight: (mean a - S) * change of share
 *     newly scored        share after * (a - S)
 *     dropped             -share before * (a - S)
 *
 * All parts together are the change of the score, with nothing left over. Measured against S, more weight on a criterion helps
 * an account only where it is better than it is overall.
 *
 * @param before the earlier time
 * @param after the later time, with the same criteria in the same order
 * @returns one per criterion
 * @throws DomainError lengthMismatch: the two times do not have the same criteria, or not one weight per score
 * @throws DomainError tooLittleData: nothing is scored at one of the two times
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * scoreChange({ scores: [9, 2], weights: [1, 1] }, { scores: [9, 4], weights: [1, 1] })[1]?.fromScore; // => 1
 * scoreChange({ scores: [9, null], weights: [1, 1] }, { scores: [9, 5], weights: [1, 1] })[1]?.newlyScored; // => -1.5
 * @see Our own measure, after Marshall and Edgeworth's index numbers, which also weigh by the mean of two times
 */
export function scoreChange(before: ScoredOnce, after: ScoredOnce): ChangeParts[] {
  if (before.scores.length !== after.scores.length)
    throw new DomainError(
      "lengthMismatch",
      `there were ${before.scores.length} criteria before, but ${after.scores.length} after`,
    );

  const sharesBefore = countedShares(before);
  const sharesAfter = countedShares(after);
  const middle = (total(before.scores, sharesBefore) + total(after.scores, sharesAfter)) / 2;
  return before.scores.map((was, i) =>
    changeParts(was, after.scores[i] ?? null, sharesBefore[i] ?? 0, sharesAfter[i] ?? 0, middle),
  );
}

const NONE: ChangeParts = { fromScore: 0, fromWeight: 0, newlyScored: 0, dropped: 0 };

function changeParts(
  was: number | null,
  is: number | null,
  shareBefore: number,
  shareAfter: number,
  middle: number,
): ChangeParts {
  if (was === null && is === null) return NONE;
  if (was === null) return { ...NONE, newlyScored: shareAfter * ((is ?? 0) - middle) };
  if (is === null) return { ...NONE, dropped: shareBefore * (middle - was) };
  return {
    ...NONE,
    fromScore: ((shareBefore + shareAfter) / 2) * (is - was),
    fromWeight: ((was + is) / 2 - middle) * (shareAfter - shareBefore),
  };
}

const countedShares = ({ scores, weights }: ScoredOnce) => normalisedWeights(countedWeights(scores, weights, "skip"));

function total(scores: readonly (number | null)[], shares: readonly number[]): number {
  return shares.reduce((sum, share, i) => sum + share * (scores[i] ?? 0), 0);
}
