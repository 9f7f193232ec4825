import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formulaTokens } from "./formulaTokens";
import { columnLetters } from "./reference";
import { remembering } from "./remembering";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula written for one cell as it reads for another: relative references move along, and are #REF! where that leaves the sheet. */
export function shiftFormula(formula: string, from: Cell, to: Cell): string {
  if ((from.row === to.row && from.column === to.column) || !hasRelativeReference(formula)) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, a1(from)), a1(to), { wrapEdges: false });
}

/** False for most columns of tables: "[@Weight]", names and $A$1 mean the same in every row. */
const hasRelativeReference = remembering(5000, (formula) =>
  formulaTokens(formula).some(
    ({ type, value }) => /^range(_beam|_ternary)?$/.test(type) && !cellsOf(value).every(isFixed),
  ),
);

/** The corners of a reference, without its sheet. */
function cellsOf(reference: string): string[] {
  return reference.slice(reference.lastIndexOf("!") + 1).split(":");
}

/** "$A$1", "$A" or "$1" */
function isFixed(part: string): boolean {
  return /^\$[A-Z]+(\$\d+)?$|^\$\d+$/i.test(part);
}

function a1({ row, column }: Cell): string {
  return `${columnLetters(column)}${row + 1}`;
}
