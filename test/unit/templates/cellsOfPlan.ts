import { columnLetters } from "../../../src/templates/address";
import type { PlannedFormat, SheetPlan } from "../../../src/templates/SheetPlan";

export interface PlannedCellState {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly content?: string | number;
  readonly format: PlannedFormat;
}

/** Every cell that a plan writes or formats, as it is in the end. */
export function cellsOfPlan(plan: SheetPlan): Map<string, PlannedCellState> {
  const cells = new Map<string, PlannedCellState>();
  for (const step of plan.steps) {
    if (step.kind !== "write" && step.kind !== "format") continue;
    const [first = "", last = first] = step.address.split(":");
    const from = cornerOf(first);
    const to = cornerOf(last);
    for (let row = from.row; row <= to.row; row++) {
      for (let column = from.column; column <= to.column; column++) {
        const address = `${columnLetters(column)}${row}`;
        const cell = cells.get(address) ?? { row, column, address, format: {} };
        const content = step.kind === "write" ? step.cells[row - from.row]?.[column - from.column] : null;
        const format = step.kind === "format" ? { ...cell.format, ...step.format } : cell.format;
        cells.set(address, { ...cell, format, ...(content !== null && content !== undefined && { content }) });
      }
    }
  }
  return cells;
}

/** Cells whose content Excel calculates: in a cell of format "@" even "=1+1" is text. */
export function formulasOfPlan(plan: SheetPlan): (PlannedCellState & { readonly content: string })[] {
  return [...cellsOfPlan(plan).values()].flatMap((cell) =>
    typeof cell.content === "string" && cell.content.startsWith("=") && cell.format.numberFormat !== "@"
      ? [{ ...cell, content: cell.content }]
      : [],
  );
}

function cornerOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
