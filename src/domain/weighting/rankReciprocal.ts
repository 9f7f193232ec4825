import { normalisedWeights } from "./normalisedWeights";

/**
 * Rank reciprocal weights: the second counts half as much as the first, the third a third.
 *
 *     weight of place k of n = (1/k) / (1/1 + ... + 1/n)
 *
 * @param count how many criteria are ranked
 * @returns fractions that add up to 1, the most important first
 * @throws DomainError tooLittleData: no criteria
 * @example
 * rankReciprocal(3).map((weight) => Math.round(weight * 11)); // => [6, 3, 2]
 * @see Stillwell, Seaver and Edwards (1981), Organizational Behavior and Human Performance 28
 */
export function rankReciprocal(count: number): number[] {
  return normalisedWeights(Array.from({ length: count }, (_, i) => 1 / (i + 1)));
}
