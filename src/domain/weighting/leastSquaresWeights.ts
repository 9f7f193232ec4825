import { DomainError } from "../DomainError";

/**
 * Weights that fit the judgements that were made, and need no others.
 *
 *     least sum((ln a[i][j] - ln w[i] + ln w[j])^2)      over the pairs that were judged
 *
 * With every pair judged these are the geometric means of the rows.
 *
 * @param judgements a square matrix with both halves; null where a pair was not judged
 * @returns one per criterion, relative to the last
 * @throws DomainError tooLittleData: criteria that no chain of judgements connects
 * @example
 * leastSquaresWeights([[1, 2, null], [0.5, 1, 3], [null, 1 / 3, 1]]).map(Math.round); // => [6, 3, 1]
 * @see Bozoki, Fulop and Ronyai (2010), Mathematical and Computer Modelling 52: incomplete logarithmic least squares
 */
export function leastSquaresWeights(judgements: readonly (readonly (number | null)[])[]): number[] {
  refuseUnconnected(judgements);
  // The normal equations: the graph of the judged pairs on the left, the sums of the logarithms on the right.
  const equations = judgements.map((row, i) => [
    ...row.map((entry, j) => (i === j ? judgedIn(row) - 1 : entry === null ? 0 : -1)),
    row.reduce<number>((sum, entry) => sum + (entry === null ? 0 : Math.log(entry)), 0),
  ]);
  return [...solved(equations.slice(0, -1).map((row) => [...row.slice(0, -2), row.at(-1) ?? 0])), 0].map(Math.exp);
}

const judgedIn = (row: readonly (number | null)[]) => row.filter((entry) => entry !== null).length;

function refuseUnconnected(judgements: readonly (readonly (number | null)[])[]): void {
  const reached = new Set([0]);
  for (const i of reached) judgements[i]?.forEach((entry, j) => entry !== null && reached.add(j));
  const alone = judgements.findIndex((_, i) => !reached.has(i));
  if (alone >= 0)
    throw new DomainError("tooLittleData", `no chain of judgements connects criterion 1 with criterion ${alone + 1}`);
}

/** Solves linear equations, each with its right side last, by elimination. Nothing here needs other rows to divide by. */
function solved(equations: number[][]): number[] {
  equations.forEach((pivotRow, k) => {
    for (const row of equations.slice(k + 1)) subtract(row, pivotRow, (row[k] ?? 0) / (pivotRow[k] ?? 1));
  });
  const solution = new Array<number>(equations.length).fill(0);
  for (let k = equations.length - 1; k >= 0; k--) {
    const row = equations[k] ?? [];
    const known = solution.reduce((sum, value, j) => sum + value * (row[j] ?? 0), 0);
    solution[k] = ((row.at(-1) ?? 0) - known) / (row[k] ?? 1);
  }
  return solution;
}

function subtract(row: number[], other: readonly number[], factor: number): void {
  other.forEach((entry, j) => (row[j] = (row[j] ?? 0) - factor * entry));
}
