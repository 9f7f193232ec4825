import type { CellValue } from "../../document/model";

export interface SelectionSummary {
  /** Cells that hold something. */
  readonly count: number;
  readonly sum: number;
  /** Undefined without a number. */
  readonly average: number | undefined;
}

/** What the status bar says of the selected cells; texts, truths and errors are counted, only numbers are added. */
export function selectionSummary(values: Iterable<CellValue>): SelectionSummary {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === "") continue;
    count++;
    if (typeof value !== "number") continue;
    numbers++;
    sum += value;
  }
  return { count, sum, average: numbers > 0 ? sum / numbers : undefined };
}
