import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/** How a figure is held against a threshold. */
export type Comparison = ">" | ">=" | "<" | "<=" | "=" | "<>";

/** What is a warning sign. */
export interface FlagRule {
  /** Which of the figures, from 0. */
  readonly metric: number;
  readonly comparison: Comparison;
  /** In the unit of the figure. */
  readonly threshold: number;
  /** What to say where the rule holds. */
  readonly text: string;
}

/**
 * The warning signs that figures show: the texts of all rules that hold.
 *
 * Figures within 1e-9 of the threshold are on it. A figure that is not known shows nothing.
 *
 * @param metrics one per column of the rules; null where nothing is known
 * @param rules in the order in which they are to be told
 * @returns their texts, in that order
 * @throws DomainError outOfRange: a rule for a figure that there is not
 * @example
 * redFlags([0.12, null], [{ metric: 0, comparison: ">", threshold: 0.1, text: "Discount above 10 %" }]); // => ["Discount above 10 %"]
 * redFlags([0.1, null], [{ metric: 0, comparison: ">", threshold: 0.1, text: "Discount above 10 %" }]); // => []
 * @see Our own measure
 */
export function redFlags(metrics: readonly (number | null)[], rules: readonly FlagRule[]): string[] {
  return rules
    .filter(({ metric, comparison, threshold }) => {
      const value = metrics[metric];
      if (value === undefined)
        throw new DomainError("outOfRange", `a rule asks for figure ${metric + 1} of ${metrics.length}`);
      return value !== null && HOLDS[comparison](value - threshold);
    })
    .map(({ text }) => text);
}

const HOLDS: Record<Comparison, (excess: number) => boolean> = {
  ">": (excess) => excess > TOLERANCE,
  ">=": (excess) => excess >= -TOLERANCE,
  "<": (excess) => excess < -TOLERANCE,
  "<=": (excess) => excess <= TOLERANCE,
  "=": (excess) => Math.abs(excess) <= TOLERANCE,
  "<>": (excess) => Math.abs(excess) > TOLERANCE,
};
