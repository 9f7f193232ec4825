import { DomainError } from "../DomainError";

/** How figures of any unit are made comparable. */
export type NormalisationMethod = "minmax" | "max" | "sum" | "vector" | "zscore" | "ratio";
/** Whether more is better ("up") or less is ("down"). */
export type Direction = "up" | "down";

/** Turns one figure into its normalised value. */
type Scaling = (figure: number) => number;

const SCALINGS: Record<NormalisationMethod, (figures: readonly number[], direction: Direction) => Scaling> = {
  minmax: betweenExtremes,
  max: againstLargest,
  sum: shareOfSum,
  vector: shareOfLength,
  zscore: standardScore,
  ratio: againstBest,
};

/**
 * Makes the figures of one criterion comparable with those of others, so that more is better in all of them.
 *
 *              up                           down
 *     minmax   (x - min) / (max - min)      (max - x) / (max - min)     all equal: 0.5
 *     max      x / max                      1 - x / max
 *     sum      x / sum(x)                   (1/x) / sum(1/x)
 *     vector   x / sqrt(sum(x^2))           1 - x / sqrt(sum(x^2))
 *     zscore   (x - mean) / sd              -(x - mean) / sd            sd of a sample, n - 1
 *     ratio    x / max                      min / x
 *
 * All of them depend on who else is on the list: an account more can change every value. Bands do not.
 *
 * @param figures in any one unit; null where there is none
 * @param method how to compare; max, sum and ratio need figures of zero or more
 * @param direction "up" where more is better, "down" where less is
 * @returns one per figure, null where there is none; no unit
 * @throws DomainError outOfRange: a negative figure with max, sum or ratio
 * @throws DomainError tooLittleData: zscore of fewer than two figures, or of figures that are all equal
 * @throws DomainError zeroDivisor: every figure is 0 (max, sum, vector, ratio), or going down any is (sum, ratio)
 * @example
 * normalisedFigures([20, 30, 40], "minmax", "up"); // => [0, 0.5, 1]
 * normalisedFigures([20, null, 40], "ratio", "down"); // => [1, null, 0.5]
 * @see The normalisations of pymcdm (Kizielewicz, Shekhovtsov, Salabun 2023), whose published values are among our tests
 */
export function normalisedFigures(
  figures: readonly (number | null)[],
  method: NormalisationMethod = "minmax",
  direction: Direction = "up",
): (number | null)[] {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return [...figures];

  const scaled = SCALINGS[method](known, direction);
  return figures.map((figure) => (figure === null ? null : scaled(figure)));
}

function betweenExtremes(figures: readonly number[], direction: Direction): Scaling {
  const lowest = smallest(figures);
  const highest = largest(figures);
  if (lowest === highest) return () => 0.5;
  return direction === "up"
    ? (figure) => (figure - lowest) / (highest - lowest)
    : (figure) => (highest - figure) / (highest - lowest);
}

function againstLargest(figures: readonly number[], direction: Direction): Scaling {
  refuseNegative(figures);
  const highest = nonZero(largest(figures), "every figure is 0");
  return direction === "up" ? (figure) => figure / highest : (figure) => 1 - figure / highest;
}

function shareOfSum(figures: readonly number[], direction: Direction): Scaling {
  refuseNegative(figures);
  const total = nonZero(sumOf(figures, same), "every figure is 0");
  if (direction === "up") return (figure) => figure / total;
  nonZero(smallest(figures), "a figure is 0, and less is better: there is no share for it");
  const inverted = sumOf(figures, (figure) => 1 / figure);
  return (figure) => 1 / figure / inverted;
}

function shareOfLength(figures: readonly number[], direction: Direction): Scaling {
  const length = nonZero(Math.sqrt(sumOf(figures, (figure) => figure * figure)), "every figure is 0");
  return direction === "up" ? (figure) => figure / length : (figure) => 1 - figure / length;
}

function standardScore(figures: readonly number[], direction: Direction): Scaling {
  if (figures.length < 2) throw new DomainError("tooLittleData", "a z-score needs two figures or more");
  if (smallest(figures) === largest(figures))
    throw new DomainError("tooLittleData", "the figures are all equal, and so have no z-score");

  const mean = sumOf(figures, same) / figures.length;
  const deviation = Math.sqrt(sumOf(figures, (figure) => (figure - mean) ** 2) / (figures.length - 1));
  return direction === "up" ? (figure) => (figure - mean) / deviation : (figure) => (mean - figure) / deviation;
}

function againstBest(figures: readonly number[], direction: Direction): Scaling {
  refuseNegative(figures);
  if (direction === "up") return againstLargest(figures, "up");
  const lowest = nonZero(smallest(figures), "a figure is 0, and less is better: nothing compares with it");
  return (figure) => lowest / figure;
}

function refuseNegative(figures: readonly number[]): void {
  const negative = figures.find((figure) => figure < 0);
  if (negative !== undefined)
    throw new DomainError("outOfRange", `${negative} is negative; of such figures there is no ratio`);
}

function nonZero(divisor: number, why: string): number {
  if (divisor === 0) throw new DomainError("zeroDivisor", why);
  return divisor;
}

const same = (figure: number) => figure;
const smallest = (figures: readonly number[]) => figures.reduce((least, figure) => Math.min(least, figure), Infinity);
const largest = (figures: readonly number[]) => figures.reduce((most, figure) => Math.max(most, figure), -Infinity);
const sumOf = (figures: readonly number[], part: Scaling) => figures.reduce((sum, figure) => sum + part(figure), 0);
