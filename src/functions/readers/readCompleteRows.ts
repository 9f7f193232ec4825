import type { CellRows } from "./CellRows";
import { InputFault } from "./InputFault";
import { readFigures } from "./readFigures";

/** Accounts whose every figure is known. */
export interface CompleteRows {
  readonly figures: readonly (readonly number[])[];
  /** In which row of the range each of them stands, from 0. */
  readonly rows: readonly number[];
  /** Puts one result per account into a column beside the range, empty text beside the rows that are not in use. */
  readonly inTheirRows: (results: readonly number[]) => (number | string)[][];
}

/**
 * Reads the rows that are in use. One with nothing in it, or nothing but 0, which is the same on the desktop, is not.
 *
 * @param lowest where figures start; above 0, a 0 is a blank cell
 */
export function readCompleteRows(range: CellRows, lowest: number): CompleteRows {
  const used = range
    .map((cells, row) => {
      const figures = readFigures(cells, lowest);
      if (figures.every((figure) => figure === null || figure === 0)) return [];
      const gap = figures.indexOf(null);
      if (gap >= 0)
        throw new InputFault(
          `${cells.cell(gap).place} is missing: only accounts that have everything can be compared`,
          "missing",
        );
      return [{ row, figures: figures.map((figure) => figure ?? 0) }];
    })
    .flat();
  const rows = used.map(({ row }) => row);
  return {
    figures: used.map(({ figures }) => figures),
    rows,
    inTheirRows: (results) => {
      const column: (number | string)[][] = range.map(() => [""]);
      rows.forEach((row, i) => (column[row] = [results[i] ?? ""]));
      return column;
    },
  };
}
