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

  return judgements.map((row, i) => row.map((_, j) => judgementAt(judgements, i, j)));
}

function judgementAt(judgements: readonly (readonly (number | null)[])[], i: number, j: number): number | null {
  const given = checked(judgements, i, j);
  if (i === j) {
    if (given !== null && given !== 1)
      throw new DomainError("outOfRange", `${place(i, j)}: on the diagonal stands ${given}, not 1`);
    return 1;
  }
  const mirror = checked(judgements, j, i);
  if (given === null || mirror === null) return given ?? (mirror === null ? null : 1 / mirror);
  if (Math.abs(given * mirror - 1) > RECIPROCAL_TOLERANCE) {
    const [lower, upper] = i > j ? [given, mirror] : [mirror, given];
    const at = i > j ? place(i, j) : place(j, i);
    throw new DomainError("outOfRange", `${at}: ${lower} is not 1 / ${upper}, its mirror; leave one of the two blank`);
  }
  return i < j ? given : 1 / mirror; // exactly reciprocal, whatever was typed below the diagonal
}

function checked(judgements: readonly (readonly (number | null)[])[], i: number, j: number): number | null {
  const given = judgements[i]?.[j] ?? null;
  if (given !== null && !(given > 0)) throw new DomainError("outOfRange", `${place(i, j)}: ${given} is not above 0`);
  if (given !== null && (given > MOST || given < 1 / MOST))
    throw new DomainError("outOfRange", `${place(i, j)}: ${given} is beyond 1/${MOST} to ${MOST}`);
  return given;
}

const place = (i: number, j: number) => `row ${i + 1}, column ${j + 1}`;
