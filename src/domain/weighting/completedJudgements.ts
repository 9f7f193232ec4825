import { leastSquaresWeights } from "./leastSquaresWeights";
import { pairwiseMatrix } from "./pairwiseMatrix";
import { principalEigenvector } from "./principalEigenvector";

const PRECISION = 1e-13;
const MOST_STEPS = 500;
const SHORTEST_STEP = 1e-3;
/** What the last digits of an eigenvalue say by chance. */
const NOISE = 1e-13;

/**
 * A full matrix of pairwise judgements, where those that nobody made agree as well as possible with those that were made.
 *
 *     the missing ones are chosen so that the largest eigenvalue, and with it the inconsistency, is least
 *
 * In the logarithms of the judgements the eigenvalue is convex, so that there is one answer. It is where v[i] a[i][j] w[j] and
 * v[j] a[j][i] w[i] are equal for all missing ones, w and v being the right and the left eigenvector.
 *
 * @param judgements a square matrix; null where nothing was judged, one half will do
 * @returns the same without gaps, a[j][i] = 1 / a[i][j]
 * @throws DomainError tooLittleData: no criteria, or criteria that no chain of judgements connects
 * @throws DomainError lengthMismatch, outOfRange: as in `pairwiseMatrix`
 * @example
 * completedJudgements([[1, 2, null], [null, 1, 3], [null, null, 1]])[0]?.[2]; // => 6
 * @see Bozoki, Fulop and Ronyai (2010), Mathematical and Computer Modelling 52
 */
export function completedJudgements(judgements: readonly (readonly (number | null)[])[]): number[][] {
  const given = pairwiseMatrix(judgements);
  const gaps = given.flatMap((row, i) => row.flatMap((entry, j) => (entry === null && i < j ? [[i, j] as const] : [])));
  const start = gaps.length === 0 ? [] : leastSquaresWeights(given);
  const matrix = given.map((row, i) => row.map((entry, j) => entry ?? (start[i] ?? 1) / (start[j] ?? 1)));
  return gaps.length === 0 ? matrix : withLeastEigenvalue(matrix, gaps);
}

type Gap = readonly [row: number, column: number];

/** A full matrix on the way to the best one. */
interface Completion {
  readonly matrix: readonly (readonly number[])[];
  readonly eigenvalue: number;
  /** How far the logarithm of each gap is from its balance, were the others to stay. */
  readonly moves: readonly number[];
  /** The longest move. */
  readonly distance: number;
}

/** Walks downhill from a good guess: each gap towards its balance, all at once, by shorter steps where that overshoots. */
function withLeastEigenvalue(start: number[][], gaps: readonly Gap[]): number[][] {
  let current = completion(start, gaps);
  for (let step = 0; step < MOST_STEPS && current.distance > PRECISION; step++) {
    const next = nextCompletion(current, gaps);
    if (next === null) break; // as near as floating point can tell
    current = next;
  }
  return current.matrix.map((row) => [...row]);
}

function completion(matrix: readonly (readonly number[])[], gaps: readonly Gap[]): Completion {
  const { eigenvalue, vector: right } = principalEigenvector(matrix);
  const left = principalEigenvector(matrix.map((_, j) => matrix.map((row) => row[j] ?? 1))).vector;
  const moves = gaps.map(([i, j]) => {
    const over = (left[i] ?? 1) * (matrix[i]?.[j] ?? 1) * (right[j] ?? 1);
    const under = (left[j] ?? 1) * (matrix[j]?.[i] ?? 1) * (right[i] ?? 1);
    return Math.log(under / over) / 2;
  });
  return { matrix, eigenvalue, moves, distance: moves.reduce((most, move) => Math.max(most, Math.abs(move)), 0) };
}

/** Near the end the eigenvalue no longer changes in its digits, but the distance from the balance still does. */
function nextCompletion(current: Completion, gaps: readonly Gap[]): Completion | null {
  for (let length = 1; length > SHORTEST_STEP; length /= 2) {
    const moved = current.matrix.map((row) => [...row]);
    gaps.forEach(([i, j], gap) => {
      const judgement = (current.matrix[i]?.[j] ?? 1) * Math.exp(length * (current.moves[gap] ?? 0));
      moved[i]?.splice(j, 1, judgement);
      moved[j]?.splice(i, 1, 1 / judgement);
    });
    const next = completion(moved, gaps);
    const isLower = next.eigenvalue < current.eigenvalue - NOISE;
    const isNearer = next.eigenvalue <= current.eigenvalue + NOISE && next.distance < current.distance;
    if (isLower || isNearer) return next;
  }
  return null;
}
