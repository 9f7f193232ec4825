import { type CellResult, resultOrError } from "./excelErrors";
import { finite } from "./finite";
import type { Cell } from "./readers/Cell";

/** Rows that come one after the other: an array, or `CellRows`. */
interface Rows<Row> {
  map<Result>(calculate: (row: Row, index: number) => Result): Result[];
}

/** One result per row of a range. A row that can not be read has its error as its result. */
export function perRow<Row>(rows: Rows<Row>, calculate: (row: Row, index: number) => CellResult): CellResult[][] {
  return rows.map((row, index) => [resultOrError(calculate, row, index)]);
}

/** One result per cell (or pair of cells) of a range, in its shape. What can not be read has its error as its result. */
export function perCell<Each = Cell>(
  cells: readonly (readonly Each[])[],
  calculate: (cell: Each) => CellResult,
): CellResult[][] {
  return cells.map((row) => row.map((cell, index) => resultOrError(calculate, cell, index)));
}

/** A row of several results. If it can not be read, its error stands in each of its cells, so that none looks like a figure. */
export function rowOrErrors(columns: number, calculate: () => readonly CellResult[]): CellResult[] {
  let results: CellResult[] = [];
  const error = resultOrError(
    () => {
      results = calculate().map(finite);
      return "";
    },
    null,
    0,
  );
  return error === "" ? results : Array<CellResult>(columns).fill(error);
}
