import { completedJudgements } from "./completedJudgements";
import { normalisedWeights } from "./normalisedWeights";
import { principalEigenvector } from "./principalEigenvector";

/** How weights are read out of pairwise judgements. */
export type JudgementMethod = "eigenvector" | "geometric";

/**
 * The weights of criteria that were compared two by two (AHP).
 *
 *     eigenvector   A w = lambda w, lambda the largest eigenvalue
 *     geometric     w[i] proportional to (a[i][1] * ... * a[i][n]) ^ (1/n)
 *
 * Judgements that nobody made are filled in so that the inconsistency is least. For consistent judgements, and for up to three
 * criteria, the two methods agree.
 *
 * @param judgements a square matrix: how many times as important the row is as the column; null where nothing was judged
 * @returns fractions that add up to 1, one per criterion
 * @throws DomainError tooLittleData: no criteria, or criteria that no chain of judgements connects
 * @throws DomainError lengthMismatch: not square
 * @throws DomainError outOfRange: a judgement that is not above 0, is beyond 1/1000 to 1000 or does not mirror the
 *   other, a diagonal that is not 1
 * @example
 * judgementWeights([[1, 4], [null, 1]]); // => [0.8, 0.2]
 * @see Saaty (1980), The Analytic Hierarchy Process
 */
export function judgementWeights(
  judgements: readonly (readonly (number | null)[])[],
  method: JudgementMethod = "eigenvector",
): number[] {
  const matrix = completedJudgements(judgements);
  if (method === "eigenvector") return [...principalEigenvector(matrix).vector];
  return normalisedWeights(
    matrix.map((row) => Math.exp(row.reduce((sum, entry) => sum + Math.log(entry), 0) / row.length)),
  );
}
