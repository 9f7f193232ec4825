import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/** What is good: more ("up"), less ("down"), to be within limits ("range"), or that it is done ("yes"). */
export type AttainmentDirection = "up" | "down" | "range" | "yes";

/** What the target of a KPI means. */
export interface AttainmentRules {
  /** "up" if left out. */
  readonly direction?: AttainmentDirection;
  /** Where the KPI started from, in its unit: counts the way gone since. For "up" and "down". */
  readonly baseline?: number | null;
  /** The upper end of the range that starts at the target, in its unit. */
  readonly upper?: number | null;
  /** The most that counts, as a fraction. No limit if left out. */
  readonly cap?: number;
}

/**
 * How much of its target a KPI has reached.
 *
 *     up      actual / target
 *     down    target / actual                                           at 0 or below: the cap, or 1
 *     with a baseline, both ways: (actual - baseline) / (target - baseline)
 *     range   1 from target to upper, actual / target below, upper / actual above
 *     yes     1 from the target on, else 0
 *
 * A range or a "yes" that is missed by 1e-9 or less is kept. Then never below 0, and never above the cap.
 *
 * @param actual in the unit of the target; for "yes" 1 is done and 0 is not
 * @param target for "range" its lower end, for "yes" usually 1
 * @returns a fraction: 1 is fully attained
 * @throws DomainError zeroDivisor: a target of 0 going up, a target that is the baseline, an actual below a range that starts at 0
 * @throws DomainError outOfRange: without a baseline a negative target, or one of 0 going down; a range without an upper end,
 *   with one below the target or with a negative target; a cap that is not above 0
 * @example
 * attainment(45, 50); // => 0.9
 * attainment(8, 10, { direction: "down" }); // => 1.25
 * attainment(30, 20, { direction: "down", baseline: 40 }); // => 0.5
 * @see SAP's achievement scores (actual / target); BSC Designer's progress (with a baseline)
 */
export function attainment(actual: number, target: number, rules: AttainmentRules = {}): number {
  const { cap = Infinity } = rules;
  if (!(cap > 0)) throw new DomainError("outOfRange", `a cap of ${cap} is not above 0`);
  return Math.min(Math.max(0, uncapped(actual, target, rules, cap)), cap);
}

function uncapped(actual: number, target: number, rules: AttainmentRules, cap: number): number {
  const { direction = "up", baseline = null, upper = null } = rules;
  if (direction === "yes") return actual >= target - TOLERANCE ? 1 : 0;
  if (direction === "range") return withinRange(actual, target, upper);
  if (baseline !== null) return divided(actual - baseline, target - baseline, "the target is the baseline");
  if (target < 0) throw new DomainError("outOfRange", `a target below 0, ${target}, needs a baseline`);
  return direction === "up" ? shareOfTarget(actual, target) : targetOverActual(actual, target, cap);
}

function shareOfTarget(actual: number, target: number): number {
  return divided(actual, target, "the target is 0");
}

function targetOverActual(actual: number, target: number, cap: number): number {
  if (target === 0) {
    if (actual <= 0) return 1;
    throw new DomainError("outOfRange", "a target of 0 needs a baseline where less is better");
  }
  if (actual <= 0) return Number.isFinite(cap) ? cap : 1;
  return target / actual;
}

function withinRange(actual: number, lower: number, upper: number | null): number {
  if (upper === null) throw new DomainError("outOfRange", "a range needs an upper end");
  if (upper < lower) throw new DomainError("outOfRange", `the range ends at ${upper}, below its start at ${lower}`);
  if (lower < 0) throw new DomainError("outOfRange", `a range cannot start below 0, at ${lower}`);

  if (actual < lower - TOLERANCE) return shareOfTarget(actual, lower);
  return actual > upper + TOLERANCE ? upper / actual : 1;
}

function divided(part: number, whole: number, why: string): number {
  if (whole === 0) throw new DomainError("zeroDivisor", why);
  return part / whole;
}
