import { type CellResult, resultOrError } from "./excelErrors";
import type { Cell } from "./readers/Cell";
import type { CellRange } from "./readers/CellRange";

/** One result per row of a range. A row that can not be read has its error as its result. */
export function perRow(
  rows: CellRange,
  calculate: (row: readonly Cell[], index: number) => CellResult,
): CellResult[][] {
  return rows.map((row, index) => [resultOrError(() => calculate(row, index))]);
}

/** One result per cell of a range, in its shape. A cell that can not be read has its error as its result. */
export function perCell(cells: CellRange, calculate: (cell: Cell) => CellResult): CellResult[][] {
  return cells.map((row) => row.map((cell) => resultOrError(() => calculate(cell))));
}
