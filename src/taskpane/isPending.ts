import type { CellProblem } from "../app/InsertedSheet";

/** Whether Excel had not yet calculated a cell when it was looked at: nothing is wrong with it so far. */
export function isPending({ error }: CellProblem): boolean {
  return error === "#BUSY!";
}
