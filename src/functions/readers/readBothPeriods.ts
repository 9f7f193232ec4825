import { readAmounts, readAmountsBeside } from "./readAmounts";

/** Reads the revenue of the same customers in two periods: none below 0 in the first, where they begin. */
export function readBothPeriods(start: unknown, end: unknown): readonly [start: number[], end: number[]] {
  return [readAmounts("start", start, 0), readAmountsBeside("end", end, { argument: "start", sent: start })];
}
