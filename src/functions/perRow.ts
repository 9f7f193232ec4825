import { cellError, type CellResult, resultOrError } from "./excelErrors";
import { finite } from "./finite";
import type { Cell } from "./readers/Cell";
import { readEachCell } from "./readers/CellRange";

/** Rows that come one after the other: an array, or `CellRows`. */
interface Rows<Row> {
  map<Result>(calculate: (row: Row, index: number) => Result): Result[];
}

/** One result per row of a range. A row that cannot be read has its error as its result. */
export function perRow<Row>(rows: Rows<Row>, calculate: (row: Row, index: number) => CellResult): CellResult[][] {
  return rows.map((row, index) => [resultOrError(calculate, row, index)]);
}

/** One result per cell of an argument, in its shape. What cannot be read has its error as its result. */
export function perCell(argument: string, sent: unknown, calculate: (cell: Cell) => CellResult): CellResult[][] {
  return readEachCell(argument, sent, (cell) => resultOrError(calculate, cell, 0));
}

/** The same where a result takes several cells, such as a pair of them. */
export function perEach<Each>(
  cells: readonly (readonly Each[])[],
  calculate: (each: Each) => CellResult,
): CellResult[][] {
  return cells.map((row) => row.map((each, index) => resultOrError(calculate, each, index)));
}

/** A row of several results. If it cannot be read, its error stands in each of its cells, so that none looks like a figure. */
export function rowOrErrors(columns: number, calculate: () => readonly CellResult[]): CellResult[] {
  try {
    return calculate().map(finite);
  } catch (error) {
    return Array<CellResult>(columns).fill(cellError(error));
  }
}
