import type { Cell } from "./Cell";
import { readRange } from "./CellRange";
import { numberIn } from "./numberIn";

/** The figure in a cell that competes with others, or null. In a half-filled sheet an error is no figure yet, and no fault. */
export function valueIn(cell: Cell): number | null {
  const isError = typeof cell.value === "object" && cell.value !== null;
  return isError ? null : numberIn(cell);
}

/** All figures of a range, in any shape. */
export function readCompetitors(argument: string, sent: unknown): number[] {
  return readRange(argument, sent).flatMap((row) => row.flatMap((cell) => valueIn(cell) ?? []));
}
