import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";
import { normalisedColumn } from "./normalisedColumn";
import type { Direction, NormalisationMethod } from "./normalisedFigures";

/** What the figures of the accounts mean. */
export interface IdealRules {
  /** One per criterion, zero or more, no unit. */
  readonly weights: readonly number[];
  /** One per criterion: "up" where more is better. */
  readonly directions: readonly Direction[];
  /** "vector" if left out, as in the original. The choice can change the winner. */
  readonly normalisation?: NormalisationMethod;
}

/**
 * TOPSIS: how close each account comes to an ideal one that has the best figure on every criterion.
 *
 *     closeness = d(worst) / (d(best) + d(worst))      Euclidean distances between weighted, normalised figures
 *
 * @param figures one row per account, one figure per criterion, in any units
 * @returns one per account: 1 is best on every criterion, 0 worst on every one
 * @throws DomainError tooLittleData: fewer than two accounts, no criteria, or accounts that are all the same
 * @throws DomainError lengthMismatch: not one weight and one direction per criterion
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large; a figure that the
 *   normalisation refuses
 * @throws DomainError zeroDivisor: a criterion that the normalisation would have to divide by 0
 * @example
 * closenessToIdeal([[3, 4], [4, 3]], { weights: [1, 1], directions: ["up", "up"] }); // => [0.5, 0.5]
 * closenessToIdeal([[3, 4], [4, 3]], { weights: [1, 0], directions: ["up", "up"] }); // => [0, 1]
 * @see Hwang and Yoon (1981), Multiple Attribute Decision Making
 */
export function closenessToIdeal(figures: readonly (readonly number[])[], rules: IdealRules): number[] {
  const { weights, directions, normalisation = "vector" } = rules;
  if (figures.length < 2) throw new DomainError("tooLittleData", "needs two accounts or more to compare");
  if (directions.length !== weights.length || figures.some((row) => row.length !== weights.length))
    throw new DomainError("lengthMismatch", "needs one weight and one direction for each criterion");

  const squaredToBest = new Float64Array(figures.length);
  const squaredToWorst = new Float64Array(figures.length);
  normalisedWeights(weights).forEach((weight, criterion) => {
    if (weight === 0) return; // what does not count need not be comparable
    const values = normalisedColumn(figures, criterion, normalisation, directions[criterion]).map(
      (value) => value ?? 0,
    );
    const best = values.reduce((most, value) => Math.max(most, value), -Infinity);
    const worst = values.reduce((least, value) => Math.min(least, value), Infinity);
    values.forEach((value, account) => {
      squaredToBest[account] = (squaredToBest[account] ?? 0) + (weight * (best - value)) ** 2;
      squaredToWorst[account] = (squaredToWorst[account] ?? 0) + (weight * (value - worst)) ** 2;
    });
  });
  return figures.map((_, account) => closeness(squaredToBest[account] ?? 0, squaredToWorst[account] ?? 0));
}

function closeness(squaredToBest: number, squaredToWorst: number): number {
  const toBest = Math.sqrt(squaredToBest);
  const toWorst = Math.sqrt(squaredToWorst);
  if (toBest + toWorst === 0)
    throw new DomainError("tooLittleData", "the accounts are all the same: there is nothing to choose between");
  return toWorst / (toBest + toWorst);
}
