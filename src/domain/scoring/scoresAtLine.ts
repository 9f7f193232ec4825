import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";
import { coverage } from "./coverage";

/**
 * What each criterion alone would have to be scored to bring an account exactly to a line, up or down.
 *
 *     needed = (line * sum(weights) - sum(weight * score of the others)) / weight
 *
 * The sums are over the criteria that are scored and the one in question: a criterion without a score yet counts once it has one.
 *
 * @param scores one per criterion, on the scale; null where there is no score yet
 * @param weights one per criterion, no unit, zero or more
 * @param line a score, such as the bound of a tier
 * @param scale its ends, which belong to it
 * @returns one score per criterion; null where the scale ends before, or the criterion carries no weight
 * @throws DomainError lengthMismatch: not one weight per score
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a line that is no
 *   finite number
 * @throws DomainError tooLittleData: no weights
 * @example
 * scoresAtLine([6, 8], [1, 1], 7.5, { min: 1, max: 10 }); // => [7, 9]
 * scoresAtLine([6, null], [3, 1], 9, { min: 1, max: 10 }); // => [9, null]
 * @see https://en.wikipedia.org/wiki/Weighted_sum_model, solved for one score
 */
export function scoresAtLine(
  scores: readonly (number | null)[],
  weights: readonly number[],
  line: number,
  scale: { readonly min: number; readonly max: number },
): (number | null)[] {
  coverage(scores, weights); // refuses weights that no score can be made with
  if (!Number.isFinite(line)) throw new DomainError("outOfRange", `a line at ${line} is no finite number`);
  const scored = scores.map((score, i) => (score === null ? 0 : (weights[i] ?? 0)));
  const total = scored.reduce((sum, weight) => sum + weight, 0);
  const points = scored.reduce((sum, weight, i) => sum + weight * (scores[i] ?? 0), 0);
  return weights.map((weight, i) => {
    if (weight === 0) return null;
    const others = { weight: total - (scored[i] ?? 0), points: points - (scored[i] ?? 0) * (scores[i] ?? 0) };
    return onScale((line * (others.weight + weight) - others.points) / weight, scale);
  });
}

function onScale(score: number, { min, max }: { readonly min: number; readonly max: number }): number | null {
  if (score < min - TOLERANCE || score > max + TOLERANCE) return null;
  return Math.min(max, Math.max(min, score));
}
