import { scoreContributions } from "../scoring/scoreContributions";
import { fadedComponents } from "./fadedComponents";
import { type HealthGate, lowestCap } from "./lowestCap";

/** What an account's health is made of. */
export interface HealthParts {
  /** One per component, in their order. */
  readonly components: readonly {
    /** Null where nothing is known. */
    readonly value: number | null;
    /** What it is still worth. Null where nothing is known. */
    readonly faded: number | null;
    /** What it adds to the health. */
    readonly points: number;
  }[];
  /** One per gate, in their order: what it takes away, 0 or less. Only the gate that holds health down takes anything. */
  readonly gatePoints: readonly number[];
}

/**
 * Why an account has its health: what each component adds, and what a gate takes away again.
 *
 *     points of a component = weight * faded / sum(weight)      over the components that are known
 *     points of the lowest cap that fired = min(0, cap - sum of the above)
 *
 * All points together add up to the health. Of equal caps the first takes the points.
 *
 * @param components 0 (worst) to 100 (best); null where nothing is known
 * @param weights one per component, zero or more, no unit
 * @param agesInDays one per component, in days; null is fresh. All are fresh if there is none at all
 * @param halfLifeInDays days after which good news is worth half
 * @param gates all there are, fired or not
 * @returns points of 100, per component and per gate
 * @throws DomainError tooLittleData: nothing is known
 * @throws DomainError lengthMismatch: not one weight, or not one age, per component
 * @throws DomainError outOfRange: a component or a cap off 0-100, a negative age, a half-life that is not above 0; a
 *   negative weight, every weight is 0, or their sum is too large
 * @example
 * healthContributions([80, 20], [1, 1], [90, 0], 90).components[0]; // => { value: 80, faded: 65, points: 32.5 }
 * healthContributions([80, 20], [1, 1], [90, 0], 90, [{ fired: true, cap: 40 }]).gatePoints; // => [-2.5]
 * @see Our own measure; gates and caps after the exceptions of Gainsight's scorecards
 */
export function healthContributions(
  components: readonly (number | null)[],
  weights: readonly number[],
  agesInDays: readonly (number | null)[],
  halfLifeInDays: number,
  gates: readonly HealthGate[] = [],
): HealthParts {
  const faded = fadedComponents(components, agesInDays, halfLifeInDays);
  const points = scoreContributions(faded, weights, 100).map((part) => part.points);
  const uncapped = points.reduce((sum, each) => sum + each, 0);
  return {
    components: components.map((value, i) => ({ value, faded: faded[i] ?? null, points: points[i] ?? 0 })),
    gatePoints: pointsTaken(uncapped, gates),
  };
}

function pointsTaken(uncapped: number, gates: readonly HealthGate[]): number[] {
  const lowest = lowestCap(gates);
  const holder = gates.findIndex(({ fired, cap }) => fired && cap === lowest);
  return gates.map((_, i) => (i === holder ? Math.min(0, lowest - uncapped) : 0));
}
