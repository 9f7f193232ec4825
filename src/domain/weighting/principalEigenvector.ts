/** What a matrix of positive figures stretches without turning it, and by how much. */
export interface Eigenpair {
  /** Adds up to 1. */
  readonly vector: readonly number[];
  readonly eigenvalue: number;
}

const PRECISION = 1e-15;
const MOST_STEPS = 5000;

/**
 * The largest eigenvalue of a matrix of positive figures and its eigenvector, by power iteration.
 *
 *     A v = lambda v      sum(v) = 1
 *
 * @param matrix square, every figure above 0
 * @example
 * principalEigenvector([[1, 4], [0.25, 1]]).vector; // => [0.8, 0.2]
 * @see https://en.wikipedia.org/wiki/Power_iteration; that it always gets there is Perron's theorem (1907)
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): Eigenpair {
  let vector = scaledToOne(matrix.map((row) => Math.exp(sum(row.map(Math.log)) / row.length)));
  let eigenvalue = matrix.length;
  for (let step = 0; step < MOST_STEPS; step++) {
    const stretched = matrix.map((row) => row.reduce((total, entry, j) => total + entry * (vector[j] ?? 0), 0));
    eigenvalue = sum(stretched);
    const next = scaledToOne(stretched);
    const isThere = next.every((entry, i) => Math.abs(entry - (vector[i] ?? 0)) <= PRECISION);
    vector = next;
    if (isThere) break; // else it swings in the last binary place, which is as good
  }
  return { vector, eigenvalue };
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

function scaledToOne(figures: readonly number[]): number[] {
  const total = sum(figures);
  return figures.map((figure) => figure / total);
}
