import { fixedPoint } from "./fixedPoint";
import { leastSquaresWeights } from "./leastSquaresWeights";
import { matrixTimes } from "./matrixTimes";
import { normalisedWeights } from "./normalisedWeights";
import { pairwiseMatrix } from "./pairwiseMatrix";

/**
 * A full matrix of pairwise judgements, where those that nobody made agree as well as possible with those that were made.
 *
 *     the missing ones are chosen so that the largest eigenvalue, and with it the inconsistency, is least
 *
 * In the logarithms of the judgements the eigenvalue is convex, so that there is one answer. It is where v[i] a[i][j] w[j] and
 * v[j] a[j][i] w[i] are equal for all missing ones, w and v being the right and the left eigenvector; that is where
 *
 *     a[i][j] = u[i] / u[j]      u[i] = sqrt(w[i] / v[i])
 *
 * The way there is power iteration for both eigenvectors at once, with the gaps filled in anew before each step.
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
  const weights = normalisedWeights(leastSquaresWeights(given));
  const guess = [...weights, ...normalisedWeights(weights.map((weight) => 1 / weight))];
  const vectors = fixedPoint(guess, (each) => stretched(withoutGaps(given, each), each));
  return withoutGaps(given, vectors);
}

/** @param vectors the right and behind it the left eigenvector, as far as they are known */
function withoutGaps(given: readonly (readonly (number | null)[])[], vectors: readonly number[]): number[][] {
  const levels = given.map((_, i) => Math.sqrt((vectors[i] ?? 1) / (vectors[given.length + i] ?? 1)));
  return given.map((row, i) => row.map((entry, j) => entry ?? (levels[i] ?? 1) / (levels[j] ?? 1)));
}

/** One step of power iteration for both. */
function stretched(matrix: readonly (readonly number[])[], vectors: readonly number[]): number[] {
  const turned = matrix.map((_, j) => matrix.map((row) => row[j] ?? 1));
  return [
    ...normalisedWeights(matrixTimes(matrix, vectors.slice(0, matrix.length))),
    ...normalisedWeights(matrixTimes(turned, vectors.slice(matrix.length))),
  ];
}
