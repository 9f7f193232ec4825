import { TOLERANCE } from "../TOLERANCE";

/** Specific, measurable, achievable, relevant, time-bound. */
export type SmartLetter = "S" | "M" | "A" | "R" | "T";

/** What a KPI states about itself; null or "" where it does not. */
export interface KpiStatement {
  readonly definition: string;
  readonly unit: string;
  readonly baseline: number | string | null;
  readonly target: number | string | null;
  /** The objective it serves. */
  readonly objective: string;
  /** The day it is due, as a number of days; null where there is no date. */
  readonly due: number | null;
}

/** Fewer words than these define nothing. */
const WORDS_OF_A_DEFINITION = 3;

/**
 * The letters of SMART that a KPI lacks, by what is written down about it.
 *
 *     S   a definition of three words or more
 *     M   a unit and a target
 *     A   a baseline, and a target that differs from it
 *     R   an objective that it serves
 *     T   a date
 *
 * @param kpi what stands in its row
 * @returns in the order of the word; none where nothing lacks
 * @example
 * lackingLetters({ definition: "won / (won + lost)", unit: "%", baseline: 0.3, target: 0.4, objective: "Grow", due: 46000 }); // => []
 * lackingLetters({ definition: "sales", unit: "EUR", baseline: 5, target: 5, objective: "Grow", due: null }); // => ["S", "A", "T"]
 * @see Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70; the tests are ours
 */
export function lackingLetters(kpi: KpiStatement): SmartLetter[] {
  const { definition, unit, baseline, target, objective, due } = kpi;
  const words = definition.split(/\s+/).filter((word) => word !== "").length;
  const lacks: Record<SmartLetter, boolean> = {
    S: words < WORDS_OF_A_DEFINITION,
    M: unit === "" || !isStated(target),
    A: !isStated(baseline) || areEqual(baseline, target),
    R: objective === "",
    T: due === null,
  };
  return (["S", "M", "A", "R", "T"] as const).filter((letter) => lacks[letter]);
}

const isStated = (figure: number | string | null) => figure !== null && figure !== "";

function areEqual(one: number | string | null, other: number | string | null): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) <= TOLERANCE;
  return one === other;
}
