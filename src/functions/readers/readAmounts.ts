import { amountIn } from "./amountIn";
import type { Cell } from "./Cell";
import { readEachCell } from "./CellRange";
import { numberIn } from "./numberIn";
import { presentIn } from "./presentIn";
import { checkAsMany, readEach } from "./readVector";

type ReadCell = (cell: Cell) => number | null;

/** Reads figures in a row or a column. A blank one is 0, whichever way Excel sends it. */
export function readAmounts(argument: string, sent: unknown, read: ReadCell = numberIn): number[] {
  return readEach(argument, sent, (cell) => read(cell) ?? 0);
}

/** Reads as many figures as another range has, in a row or a column. */
export function readAmountsBeside(
  argument: string,
  sent: unknown,
  beside: { readonly argument: string; readonly sent: unknown },
  read: ReadCell = numberIn,
): number[] {
  checkAsMany(argument, sent, beside);
  return readAmounts(argument, sent, read);
}

/** Reads revenues, none below 0, in a range of any shape. Blank cells do not count. */
export function readRevenues(sent: unknown): number[] {
  return presentIn(readEachCell("revenues", sent, amountIn));
}
