import { TOLERANCE } from "../TOLERANCE";
import { completedJudgements } from "./completedJudgements";
import { consistencyRatio } from "./consistencyRatio";
import { pairwiseMatrix } from "./pairwiseMatrix";
import { principalEigenvector } from "./principalEigenvector";
import type { RandomIndexTable } from "./randomIndex";

/** A judgement that contradicts the others, and what would mend it. */
export interface JudgementRepair {
  /** The position of the criterion in the row of the judgement, from 0. */
  readonly row: number;
  /** The position of the criterion in its column, from 0; always after the row. */
  readonly column: number;
  readonly judgement: number;
  /** The judgement on the scale 1/9 ... 9 that comes nearest to what the others imply. */
  readonly better: number;
  /** The consistency ratio after this one change. */
  readonly ratioAfter: number;
}

const SCALE = [9, 8, 7, 6, 5, 4, 3, 2].map((step) => 1 / step).concat([1, 2, 3, 4, 5, 6, 7, 8, 9]);
const MOST_REPAIRS = 3;

/**
 * The three judgements that contradict the others most.
 *
 *     error of a judgement = |ln(a[i][j] * w[j] / w[i])|
 *
 * Each is moved to the step of the scale nearest to w[i] / w[j], near as ratios go: 1.45 is nearer to 2 than to 1.
 *
 * @param judgements a square matrix: how many times as important the row is as the column; null where nothing was judged
 * @returns the worst first, equal ones in the order of the matrix; none where nothing contradicts
 * @throws DomainError tooLittleData: no criteria, or criteria that no chain of judgements connects
 * @throws DomainError lengthMismatch: not square
 * @throws DomainError outOfRange: a judgement that is not above 0, is beyond 1/1000 to 1000 or does not mirror the
 *   other, a diagonal that is not 1
 * @example
 * judgementRepairs([[1, 2, 6], [null, 1, 3], [null, null, 1]]); // => []
 * @see Our own measure, after Saaty (2003), European Journal of Operational Research 145
 */
export function judgementRepairs(
  judgements: readonly (readonly (number | null)[])[],
  table: RandomIndexTable = "saaty2005",
): JudgementRepair[] {
  const given = pairwiseMatrix(judgements);
  const weights = principalEigenvector(completedJudgements(given)).vector;
  const implied = (row: number, column: number) => (weights[row] ?? 1) / (weights[column] ?? 1);

  return given
    .flatMap((entries, row) =>
      entries.flatMap((judgement, column) =>
        judgement === null || column <= row
          ? []
          : [{ row, column, judgement, error: Math.abs(Math.log(judgement / implied(row, column))) }],
      ),
    )
    .filter(({ error }) => error > TOLERANCE)
    .sort((a, b) => rounded(b.error) - rounded(a.error))
    .slice(0, MOST_REPAIRS)
    .map(({ row, column, judgement }) => {
      const better = nearestStep(implied(row, column));
      return {
        row,
        column,
        judgement,
        better,
        ratioAfter: consistencyRatio(changed(given, row, column, better), table),
      };
    });
}

/** Equal errors differ in their last digits, which must not decide. */
const rounded = (error: number) => Math.round(error / TOLERANCE);

function nearestStep(ratio: number): number {
  const distance = (step: number) => Math.abs(Math.log(step / ratio));
  return SCALE.reduce((nearest, step) => (distance(step) < distance(nearest) ? step : nearest));
}

function changed(given: readonly (readonly (number | null)[])[], row: number, column: number, judgement: number) {
  return given.map((entries, i) =>
    entries.map((entry, j) => {
      if (i === row && j === column) return judgement;
      return i === column && j === row ? 1 / judgement : entry;
    }),
  );
}
