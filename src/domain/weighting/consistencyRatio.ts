import { completedJudgements } from "./completedJudgements";
import { principalEigenvector } from "./principalEigenvector";
import { randomIndex, type RandomIndexTable } from "./randomIndex";

/**
 * How far pairwise judgements contradict each other, measured against judgements made at random. Up to 0.1 is usually accepted.
 *
 *     ((lambda - n) / (n - 1)) / random index      lambda the largest eigenvalue
 *
 * Judgements that nobody made are filled in so that the ratio is least.
 *
 * @param judgements a square matrix: how many times as important the row is as the column; null where nothing was judged
 * @returns 0 for judgements without contradiction, and for two criteria or fewer; 1 for what chance would do
 * @throws DomainError tooLittleData: no criteria, or criteria that no chain of judgements connects
 * @throws DomainError lengthMismatch: not square
 * @throws DomainError outOfRange: a judgement that is not above 0, is beyond 1/1000 to 1000 or does not mirror the
 *   other, a diagonal that is not 1
 * @example
 * consistencyRatio([[1, 2, 6], [null, 1, 3], [null, null, 1]]); // => 0
 * @see Saaty (1980), The Analytic Hierarchy Process
 */
export function consistencyRatio(
  judgements: readonly (readonly (number | null)[])[],
  table: RandomIndexTable = "saaty2005",
): number {
  const matrix = completedJudgements(judgements);
  const count = matrix.length;
  const excess = (principalEigenvector(matrix).eigenvalue - count) / count;
  if (excess < ROUNDING) return 0; // it is never below 0, but for the last binary places
  return (excess * count) / (count - 1) / randomIndex(count, table);
}

const ROUNDING = 1e-14;
