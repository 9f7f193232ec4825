import { DomainError } from "../DomainError";

/** A gate: something so serious that health cannot be above its cap once it has fired. */
export interface HealthGate {
  readonly fired: boolean;
  /** The most that health may be, 0 to 100. */
  readonly cap: number;
}

/**
 * The most that health may be: the lowest cap among the gates that fired.
 *
 * @param gates all there are, fired or not
 * @returns 0 to 100; Infinity where no gate fired
 * @throws DomainError outOfRange: a cap off 0-100, of any gate
 * @example
 * lowestCap([{ fired: true, cap: 60 }, { fired: true, cap: 40 }, { fired: false, cap: 10 }]); // => 40
 * lowestCap([{ fired: false, cap: 10 }]); // => Infinity
 * @see Our own measure; gates and caps after the exceptions of Gainsight's scorecards
 */
export function lowestCap(gates: readonly HealthGate[]): number {
  const odd = gates.find(({ cap }) => !(cap >= 0 && cap <= 100));
  if (odd !== undefined) throw new DomainError("outOfRange", `a cap of ${odd.cap} is not between 0 and 100`);

  return gates.reduce((lowest, { fired, cap }) => (fired ? Math.min(lowest, cap) : lowest), Infinity);
}
