/**
 * Rank sum weights: equal steps from the most to the least important.
 *
 *     weight of place k of n = 2 (n + 1 - k) / (n (n + 1))
 *
 * @param count how many criteria are ranked
 * @returns fractions that add up to 1, the most important first
 * @example
 * rankSum(4); // => [0.4, 0.3, 0.2, 0.1]
 * @see Stillwell, Seaver and Edwards (1981), Organizational Behavior and Human Performance 28
 */
export function rankSum(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (2 * (count - i)) / (count * (count + 1)));
}
