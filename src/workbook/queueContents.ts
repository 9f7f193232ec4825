import type { WriteStep } from "../templates/SheetPlan";

/** Queues what a range is to hold; sends nothing. */
export function queueContents(range: Excel.Range, { cells }: WriteStep): void {
  range.formulas = cells.map((row) => [...row]);
}
