import { fixedPoint } from "./fixedPoint";
import { matrixTimes } from "./matrixTimes";
import { normalisedWeights } from "./normalisedWeights";

/** What a matrix of positive figures stretches without turning it, and by how much. */
export interface Eigenpair {
  /** Adds up to 1. */
  readonly vector: readonly number[];
  readonly eigenvalue: number;
}

/**
 * The largest eigenvalue of a matrix of positive figures and its eigenvector, by power iteration.
 *
 *     A v = lambda v      sum(v) = 1
 *
 * @param matrix square, every figure above 0
 * @returns the eigenvector, whose figures are fractions above 0, and the eigenvalue
 * @throws DomainError tooLittleData: an empty matrix
 * @example
 * principalEigenvector([[1, 4], [0.25, 1]]).vector; // => [0.8, 0.2]
 * @see https://en.wikipedia.org/wiki/Power_iteration; that it always gets there is Perron's theorem (1907)
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): Eigenpair {
  const even = normalisedWeights(matrix.map(() => 1));
  const vector = fixedPoint(even, (each) => normalisedWeights(matrixTimes(matrix, each)));
  return { vector, eigenvalue: matrixTimes(matrix, vector).reduce((sum, figure) => sum + figure, 0) };
}
