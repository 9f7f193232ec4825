import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnLetters } from "./reference";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula written for one cell as it reads for another: relative references move along, and are #REF! where that leaves the sheet. */
export function shiftFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, a1(from)), a1(to), { wrapEdges: false });
}

function a1({ row, column }: Cell): string {
  return `${columnLetters(column)}${row + 1}`;
}
