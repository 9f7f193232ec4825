import { DomainError } from "../DomainError";

/**
 * Weights that add up to 1, in the same proportions.
 *
 *     weight / sum(weights)
 *
 * @param weights points, percentages or any other figures, zero or more
 * @returns fractions, one per weight
 * @throws DomainError tooLittleData: no weights
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * normalisedWeights([30, 10]); // => [0.75, 0.25]
 * @see https://en.wikipedia.org/wiki/Weight_function
 */
export function normalisedWeights(weights: readonly number[]): number[] {
  if (weights.length === 0) throw new DomainError("tooLittleData", "there are no weights");
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw new DomainError("outOfRange", `weight ${negative + 1} is negative`);

  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new DomainError("outOfRange", "every weight is 0");
  if (!Number.isFinite(total)) throw new DomainError("outOfRange", "the weights are too large to add up");
  return weights.map((weight) => weight / total);
}
