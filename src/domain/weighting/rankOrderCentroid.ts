/**
 * Rank order centroid weights: the middle of all weightings that keep the order.
 *
 *     weight of place k of n = (1/k + ... + 1/n) / n
 *
 * @param count how many criteria are ranked
 * @returns fractions that add up to 1, the most important first
 * @example
 * rankOrderCentroid(2); // => [0.75, 0.25]
 * @see Edwards and Barron (1994), SMARTS and SMARTER, Organizational Behavior and Human Decision Processes 60
 */
export function rankOrderCentroid(count: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    weights.unshift(sum / count);
  }
  return weights;
}
