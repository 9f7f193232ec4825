/**
 * A matrix times a vector: what the matrix makes of it.
 *
 *     result[i] = sum(matrix[i][j] * vector[j])
 *
 * @param matrix one column per figure of the vector
 * @param vector one figure per column of the matrix
 * @returns one figure per row
 * @example
 * matrixTimes([[1, 2], [3, 4]], [10, 1]); // => [12, 34]
 * @see https://en.wikipedia.org/wiki/Matrix_multiplication
 */
export function matrixTimes(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * (vector[j] ?? 0), 0));
}
