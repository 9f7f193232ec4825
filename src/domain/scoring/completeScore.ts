/**
 * Score of an account that is scored on every criterion, in a single pass; undefined for any other account.
 *
 *     sum(weight * score) / sum(weight)
 *
 * Nearly every account is complete, and this runs once for each of them, tens of thousands of times in a call. Whatever else
 * stands among the scores (a blank, a word, a figure off the scale) is left to those who can say what is wrong and where.
 *
 * @internal a short cut of weightedScore
 * @param contents what stands in the account's row
 * @param weights one per criterion, not negative, not all 0
 * @param totalWeight their sum
 * @param min lowest score of the scale
 * @param max highest score of the scale
 * @returns between the lowest and the highest score; undefined where not every score is a number on the scale
 * @example
 * completeScore([8, 9, 10], [1, 1, 2], 4, 1, 10); // => 9.25
 * completeScore([8, "n/a", 10], [1, 1, 2], 4, 1, 10); // => undefined
 * @see https://en.wikipedia.org/wiki/Weighted_arithmetic_mean
 */
export function completeScore(
  contents: readonly unknown[],
  weights: readonly number[],
  totalWeight: number,
  min: number,
  max: number,
): number | undefined {
  if (contents.length !== weights.length) return undefined;
  let sum = 0;
  for (let i = 0; i < contents.length; i++) {
    const score = contents[i];
    if (typeof score !== "number" || !(score >= min && score <= max)) return undefined;
    sum += score * (weights[i] as number);
  }
  return sum / totalWeight;
}
