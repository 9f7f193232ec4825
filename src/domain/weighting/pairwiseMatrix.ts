import { DomainError } from "../DomainError";

/** How far a judgement and its mirror may be from reciprocal, as a fraction: 0.333333 will do for a third. */
const RECIPROCAL_TOLERANCE = 1e-6;
/** Judgements run from 1/9 to 9. What is beyond this is a slip, and would only make the arithmetic fail. */
const MOST = 1000;

/**
 * A square matrix of pairwise judgements with both its halves, from one in which either half will do.
 *
 *     a[i][j] = how many times as important i is as j        a[j][i] = 1 / a[i][j]        a[i][i] = 1
 *
 * @param judgements a square matrix; null where nothing was judged
 * @returns the same with the diagonal and the mirror of each judgement filled in, null where neither was given
 * @throws DomainError tooLittleData: no criteria
 * @throws DomainError lengthMismatch: not square
 * @throws DomainError outOfRange: a judgement that is not above 0 or that is beyond 1/1000 to 1000, a diagonal that is not 1, two
 *   judgements that are not each other's reciprocal within 1e-6
 * @example
 * pairwiseMatrix([[1, 4], [null, 1]]); // => [[1, 4], [0.25, 1]]
 * @see Saaty (1980), The Analytic Hierarchy Process
 */
export function pairwiseMatrix(judgements: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const count = judgements.length;
  if (count === 0) throw new DomainError("tooLittleData", "there are no criteria to compare");
  const uneven = judgements.find((row) => row.length !== count);
  if (uneven !== undefined)
    throw new DomainError("lengthMismatch", `${count} rows but ${uneven.length} columns: needs as many of both`);

  return judgements.map((row, i) =>
    row.map((_, j) => {
      if (i === j) return onDiagonal(judgements, i);
      const upper = upperJudgement(judgements, Math.min(i, j), Math.max(i, j));
      return i < j || upper === null ? upper : 1 / upper;
    }),
  );
}

function onDiagonal(judgements: readonly (readonly (number | null)[])[], i: number): number {
  const given = checked(judgements, i, i) ?? 1;
  if (given !== 1) throw new DomainError("outOfRange", `${place(i, i)}: on the diagonal stands ${given}, not 1`);
  return given;
}

/** The judgement above the diagonal: as it was given there, or as its mirror says. */
function upperJudgement(judgements: readonly (readonly (number | null)[])[], i: number, j: number): number | null {
  const given = checked(judgements, i, j);
  const mirror = checked(judgements, j, i);
  if (mirror === null) return given;
  if (given !== null && Math.abs(given * mirror - 1) > RECIPROCAL_TOLERANCE)
    throw new DomainError(
      "outOfRange",
      `${place(j, i)}: ${mirror} is not 1 / ${given}, its mirror; leave one of the two blank`,
    );
  return given ?? 1 / mirror;
}

function checked(judgements: readonly (readonly (number | null)[])[], i: number, j: number): number | null {
  const given = judgements[i]?.[j] ?? null;
  if (given !== null && !(given > 0)) throw new DomainError("outOfRange", `${place(i, j)}: ${given} is not above 0`);
  if (given !== null && (given > MOST || given < 1 / MOST))
    throw new DomainError("outOfRange", `${place(i, j)}: ${given} is beyond 1/${MOST} to ${MOST}`);
  return given;
}

const place = (i: number, j: number) => `row ${i + 1}, column ${j + 1}`;
