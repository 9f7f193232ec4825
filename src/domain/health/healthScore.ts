import { weightedScore } from "../scoring/weightedScore";
import { fadedComponents } from "./fadedComponents";
import { type HealthGate, lowestCap } from "./lowestCap";

/** What health is measured by, besides the components themselves. */
export interface HealthRules {
  /** One per component, zero or more, no unit. */
  readonly weights: readonly number[];
  /** One per component, in days; null is fresh. All fresh if left out. */
  readonly agesInDays?: readonly (number | null)[];
  /** Days after which good news is worth half. 90 if left out. */
  readonly halfLifeInDays?: number;
  /** All there are, fired or not. None if left out. */
  readonly gates?: readonly HealthGate[];
  /** The fraction of the weight that must be known. 0.6 if left out. */
  readonly minCoverage?: number;
}

/**
 * Health of one account: the weighted mean of its faded components, held down by the gates that fired.
 *
 *     min(sum(weight * faded) / sum(weight), lowest cap)      over the components that are known
 *
 * @param components 0 (worst) to 100 (best); null where nothing is known
 * @returns 0 to 100
 * @throws DomainError tooLittleData: nothing is known, or less than `minCoverage` of the weight
 * @throws DomainError lengthMismatch: not one weight, or not one age, per component
 * @throws DomainError outOfRange: a component or a cap off 0-100, a negative age, a half-life that is not above 0; a
 *   negative weight, every weight is 0, or their sum is too large; a `minCoverage` that is no fraction
 * @example
 * healthScore([80, 60, 20], { weights: [2, 1, 1], agesInDays: [90, 0, 90] }); // => 52.5
 * healthScore([80, 60, 20], { weights: [2, 1, 1], agesInDays: [90, 0, 90], gates: [{ fired: true, cap: 40 }] }); // => 40
 * @see Our own measure; gates and caps after the exceptions of Gainsight's scorecards
 */
export function healthScore(components: readonly (number | null)[], rules: HealthRules): number {
  const { weights, agesInDays = [], halfLifeInDays = 90, gates = [], minCoverage = 0.6 } = rules;
  const faded = fadedComponents(components, agesInDays, halfLifeInDays);
  return Math.min(weightedScore(faded, weights, { minCoverage }), lowestCap(gates));
}
