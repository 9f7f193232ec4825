import { DomainError } from "../DomainError";

/**
 * Weights that add up to 1, in the same proportions.
 *
 *     weight / sum(weights)
 *
 * @param weights points, percentages or any other figures, zero or more
 * @returns fractions, one per weight
 * @throws DomainError tooLittleData: no weights
 * @throws DomainError outOfRange: a negative weight, or every weight is 0
 * @example
 * normalisedWeights([30, 10]); // => [0.75, 0.25]
 * @see https://en.wikipedia.org/wiki/Weight_function
 */
export function normalisedWeights(weights: readonly number[]): number[] {
  if (weights.length === 0) throw new DomainError("tooLittleData", "there are no weights");
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new DomainError("outOfRange", `weight ${negative + 1} is negative`);
  const largest = Math.max(...weights);
  if (largest === 0) throw new DomainError("outOfRange", "every weight is 0");

  // By the largest first: a sum of very large weights would be infinite.
  const relative = weights.map((weight) => weight / largest);
  const total = relative.reduce((sum, weight) => sum + weight, 0);
  return relative.map((weight) => weight / total);
}
