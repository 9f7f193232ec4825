import { DomainError } from "../DomainError";
import { bandIndex } from "./bandIndex";

/** A band that is worth points: from its lower bound up to the next band. */
export interface PointBand {
  readonly from: number;
  readonly points: number;
}

/**
 * Turns a raw figure into points by stated bands, or along straight lines between their lower bounds.
 *
 *     lower.points + (value - lower.from) / (upper.from - lower.from) * (upper.points - lower.points)
 *
 * On lines, a figure beyond either end gets the points of that end. Unlike scaling by the best and worst account, bands give
 * an account the same points whoever else is on the list.
 *
 * @param value in the unit of the bands
 * @param bands each from its lower bound, inclusive; each above the one before; points may go up or down
 * @param interpolate straight lines instead of steps
 * @returns in the unit of the points
 * @throws DomainError tooLittleData: no bands, or in steps a figure below the lowest
 * @throws DomainError unsorted: a bound that is not above the one before
 * @example
 * bandPoints(150, [{ from: 0, points: 1 }, { from: 100, points: 5 }, { from: 200, points: 10 }]); // => 5
 * bandPoints(150, [{ from: 0, points: 1 }, { from: 100, points: 5 }, { from: 200, points: 10 }], true); // => 7.5
 * @see https://en.wikipedia.org/wiki/Linear_interpolation
 */
export function bandPoints(value: number, bands: readonly PointBand[], interpolate = false): number {
  const index = bandIndex(
    value,
    bands.map(({ from }) => from),
  );
  const lower = bands[Math.max(index, 0)];
  if (lower === undefined || (index < 0 && !interpolate))
    throw new DomainError(
      "tooLittleData",
      `${value} is below the lowest band, which starts at ${bands[0]?.from ?? ""}`,
    );

  const upper = bands[index + 1];
  if (!interpolate || index < 0 || upper === undefined) return lower.points;
  const way = Math.max(0, (value - lower.from) / (upper.from - lower.from)); // a hair below its own bound counts as on it
  return lower.points + way * (upper.points - lower.points);
}
