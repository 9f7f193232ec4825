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
  const figures: (readonly number[])[] = [];
  const rows: number[] = [];
  for (let row = 0; row < range.length; row++) {
    const cells = range.row(row);
    const found = readFigures(cells, lowest);
    if (found.every((figure) => figure === null || figure === 0)) continue;
    if (!isComplete(found)) {
      const { place } = cells.cell(found.indexOf(null));
      throw new InputFault(`${place} is missing: only accounts that have everything can be compared`, "missing");
    }
    figures.push(found);
    rows.push(row);
  }
  return {
    figures,
    rows,
    inTheirRows: (results) => {
      const column = Array.from({ length: range.length }, (): [number | string] => [""]);
      rows.forEach((row, i) => (column[row] = [results[i] ?? ""]));
      return column;
    },
  };
}

function isComplete(figures: readonly (number | null)[]): figures is readonly number[] {
  return !figures.includes(null);
}
