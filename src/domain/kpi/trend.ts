import { DomainError } from "../DomainError";
import { median } from "./median";

/** Which way a series goes. */
export type Trend = "rising" | "flat" | "falling";

const FEWEST = 3;
/** The slopes between all pairs are looked at: 83 years of months are half a million of them. */
const MOST = 1000;

/**
 * Which way a series goes, by a line that one bad period cannot tilt (Theil-Sen).
 *
 *     slope = median of (value[j] - value[i]) / (j - i) over all i < j
 *     rising where slope / median(|values|) > tolerance, falling where it is < -tolerance, else flat
 *
 * @param values one per period, in their order; null keeps the place of a period without a value
 * @param tolerance how much per period still counts as flat, as a fraction of the usual value
 * @throws DomainError tooLittleData: fewer than three values
 * @throws DomainError outOfRange: a negative tolerance, or more than 1,000 periods
 * @example
 * trend([6, 6.2, 6.1, 6.5]); // => "rising"
 * trend([6, 6.2, 6.1, 6.5], 0.05); // => "flat"
 * @see Sen (1968), Journal of the American Statistical Association 63
 */
export function trend(values: readonly (number | null)[], tolerance = 0.01): Trend {
  if (!(tolerance >= 0)) throw new DomainError("outOfRange", `a tolerance of ${tolerance} is below 0`);
  if (values.length > MOST) throw new DomainError("outOfRange", `more than ${MOST} periods are too many`);
  const points = values.flatMap((value, period) => (value === null ? [] : [{ value, period }]));
  if (points.length < FEWEST) throw new DomainError("tooLittleData", `a trend needs ${FEWEST} values or more`);

  const slope = median(
    points.flatMap((from, i) => points.slice(i + 1).map((to) => (to.value - from.value) / (to.period - from.period))),
  );
  const flatUpTo = tolerance * median(points.map(({ value }) => Math.abs(value)));
  if (slope > flatUpTo) return "rising";
  return slope < -flatUpTo ? "falling" : "flat";
}
