import type { KeyPerformanceIndicator } from "../../knowledge/keyResultAreas";
import type { Entry } from "../SheetTemplate";

/** So many months of the example year have passed. */
const MONTHS_PASSED = 9;

/** A way from where the indicator started to where it is now, in even steps; a sum comes in even parts. Months to come are empty. */
export function exampleMonths(
  { months, example: [, baseline, actual] }: KeyPerformanceIndicator,
  count: number,
): Entry[] {
  const passed = Math.min(MONTHS_PASSED, count);
  return Array.from({ length: count }, (_, i): Entry => {
    if (i >= passed) return null;
    if (months === "sum") return partOf(actual, passed, i);
    if (months === "mean") return actual;
    const share = passed === 1 ? 1 : i / (passed - 1);
    return Math.round(10 * (baseline + share * (actual - baseline))) / 10;
  });
}

/** Whole parts that add up to the whole. */
function partOf(whole: number, parts: number, position: number): number {
  const upTo = (count: number) => Math.floor((whole * count) / parts);
  return upTo(position + 1) - upTo(position);
}
